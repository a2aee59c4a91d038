import TextAnalysis

/// One part of a ``WordPattern``.
enum PatternElement: Equatable, Sendable {
  case words(Set<WordMark>, beginnings: Set<WordMark>, isOptional: Bool)
  case gap(Int)
  case number
  case name
  case person
  case owner
  case under(Int)

  /// One of several, of which one at least is no word: “#|several”.
  indirect case either([PatternElement])

  init(_ part: Substring) {
    self = Self.special(part) ?? Self.either(part) ?? Self.words(part)
  }

  private static func special(_ part: Substring) -> PatternElement? {
    switch part {
    case "#": .number
    case "Aa": .name
    case "Nn": .person
    case "'s": .owner
    case _ where part.hasPrefix("<"): Int(part.dropFirst()).map(Self.under)
    case _ where part.hasPrefix(".."): Int(part.dropFirst(2)).map(Self.gap)
    default: nil
    }
  }

  private static func either(_ part: Substring) -> PatternElement? {
    let parts = part.split(separator: "|")
    let specials = parts.compactMap(special)
    guard parts.count > 1, !specials.isEmpty else { return nil }
    let words = parts.filter { special($0) == nil }.joined(separator: "|")
    return .either(specials + (words.isEmpty ? [] : [Self.words(words[...])]))
  }

  private static func words(_ part: Substring) -> PatternElement {
    let isOptional = part.hasSuffix("?") && part.count > 1
    let words = (isOptional ? part.dropLast() : part).split(separator: "|")
    return .words(
      Set(words.filter { !$0.hasSuffix("~") }.map(WordMark.init)),
      beginnings: Set(
        words.filter { $0.hasSuffix("~") }
          .map { WordMark($0.dropLast().prefix(WordMark.longestBeginning)) }),
      isOptional: isOptional
    )
  }

  var mayBeMissing: Bool {
    switch self {
    case .words(_, _, let isOptional): isOptional
    case .gap: true
    case .number, .name, .person, .owner, .under, .either: false
    }
  }

  func fits(_ token: WrittenToken) -> Bool {
    switch self {
    case .gap: true
    case .number: token.isNumber
    case .name: token.looksLikeName
    case .person: token.isPerson
    case .owner: token.isOwner
    case .under(let limit): token.value.map { $0 < limit } ?? false
    case .either(let elements): elements.contains { $0.fits(token) }
    case .words(let words, let beginnings, _):
      words.contains(token.mark)
        || !beginnings.isEmpty && token.beginnings.contains(where: beginnings.contains)
    }
  }
}
