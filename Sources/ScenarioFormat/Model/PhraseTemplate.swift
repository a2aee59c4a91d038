/// A line of a voice, taken apart: its text, its slots and its alternatives.
///
/// `{name}` is a slot. `(this|that|)` is one of several, the last of them nothing; round brackets
/// without a bar are just brackets.
package struct PhraseTemplate: Equatable, Sendable {
  package var parts: [Part]

  package indirect enum Part: Equatable, Sendable {
    case text(String)
    case slot(String)
    case choice([[Part]])
  }

  package enum Problem: Error, Equatable {
    case unpairedBrace, openSlot, emptySlot

    package var message: String {
      switch self {
      case .unpairedBrace: "The braces of a slot do not pair. Write {name}."
      case .openSlot: "A slot is not closed. Write {name}."
      case .emptySlot: "A slot has no name. Write {name}."
      }
    }
  }

  package init(_ line: String) throws(Problem) {
    var parser = Parser(Array(line))
    parts = try parser.sequence(inChoice: false)
  }

  /// The slots anywhere in it, in order.
  package var slots: [String] { Self.slots(of: parts) }

  package var hasChoices: Bool {
    parts.contains { if case .choice = $0 { true } else { false } }
  }

  private static func slots(of parts: [Part]) -> [String] {
    parts.flatMap { part -> [String] in
      switch part {
      case .text: []
      case .slot(let name): [name]
      case .choice(let branches): branches.flatMap { slots(of: $0) }
      }
    }
  }

  private struct Parser {
    let characters: [Character]
    var place = 0

    init(_ characters: [Character]) { self.characters = characters }

    private var next: Character? { place < characters.count ? characters[place] : nil }

    /// Up to the end or, within alternatives, to the next bar or bracket.
    mutating func sequence(inChoice: Bool) throws(Problem) -> [Part] {
      var parts: [Part] = []
      var text = ""
      while let character = next {
        if inChoice, character == "|" || character == ")" { break }
        if character == "{" {
          parts += Self.text(text) + [try slot()]
          text = ""
        } else if character == "(", opensChoice {
          parts += Self.text(text) + [try choice()]
          text = ""
        } else if character == "}" {
          throw .unpairedBrace
        } else {
          text.append(character)
          place += 1
        }
      }
      return parts + Self.text(text)
    }

    private static func text(_ text: String) -> [Part] { text.isEmpty ? [] : [.text(text)] }

    private mutating func slot() throws(Problem) -> Part {
      var name = ""
      place += 1
      while let character = next, character != "}" {
        guard character != "{" else { throw .unpairedBrace }
        name.append(character)
        place += 1
      }
      guard next == "}" else { throw .openSlot }
      place += 1
      guard !name.isEmpty else { throw .emptySlot }
      return .slot(name)
    }

    private mutating func choice() throws(Problem) -> Part {
      var branches: [[Part]] = []
      repeat {
        place += 1
        branches.append(try sequence(inChoice: true))
      } while next == "|"
      place += 1
      return .choice(branches)
    }

    /// Whether the bracket here has a partner and a bar of its own between them.
    private var opensChoice: Bool {
      var depth = 0
      var hasBar = false
      for character in characters[place...] {
        switch character {
        case "(": depth += 1
        case "|" where depth == 1: hasBar = true
        case ")":
          depth -= 1
          if depth == 0 { return hasBar }
        default: break
        }
      }
      return false
    }
  }
}
