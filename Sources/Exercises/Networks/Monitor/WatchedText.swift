import Markup

/// A text with the watchwords in it marked.
struct WatchedText: HTML {
  let text: String
  let watchwords: [String]

  var body: some HTML {
    Self.parts(of: text, watchwords: watchwords).map { PartView(part: $0) }
  }

  private struct PartView: HTML {
    let part: Part

    var body: some HTML {
      if part.isWatched {
        Element("mark") { part.text }
      } else {
        part.text
      }
    }
  }

  struct Part: Equatable {
    var text: String
    var isWatched: Bool
  }

  /// The text in pieces; a watchword counts where a word begins.
  static func parts(of text: String, watchwords: [String]) -> [Part] {
    let characters = Array(text)
    let folded = characters.map { $0.lowercased() }
    let words = watchwords.map { $0.map { $0.lowercased() } }
    var parts: [Part] = []
    var plain = ""
    var index = 0
    while index < characters.count {
      let before: Character = index == 0 ? " " : characters[index - 1]
      let isInside = before.isLetter || before.isNumber
      let hits = isInside ? [] : words.filter { folded[index...].starts(with: $0) }
      let hit = hits.map(\.count).max()
      guard let length = hit, length > 0 else {
        plain.append(characters[index])
        index += 1
        continue
      }
      if !plain.isEmpty { parts.append(Part(text: plain, isWatched: false)) }
      plain = ""
      parts.append(Part(text: String(characters[index..<(index + length)]), isWatched: true))
      index += length
    }
    if !plain.isEmpty { parts.append(Part(text: plain, isWatched: false)) }
    return parts
  }

  static func isWatched(_ text: String, watchwords: [String]) -> Bool {
    !watchwords.isEmpty && parts(of: text, watchwords: watchwords).contains(where: \.isWatched)
  }
}
