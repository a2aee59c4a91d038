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

  init(_ part: Substring) {
    if part == "#" {
      self = .number
    } else if part == "Aa" {
      self = .name
    } else if part == "Nn" {
      self = .person
    } else if part == "'s" {
      self = .owner
    } else if part.hasPrefix("<"), let limit = Int(part.dropFirst()) {
      self = .under(limit)
    } else if part.hasPrefix(".."), let most = Int(part.dropFirst(2)) {
      self = .gap(most)
    } else {
      let isOptional = part.hasSuffix("?") && part.count > 1
      let words = (isOptional ? part.dropLast() : part).split(separator: "|")
      self = .words(
        Set(words.filter { !$0.hasSuffix("~") }.map(WordMark.init)),
        beginnings: Set(
          words.filter { $0.hasSuffix("~") }
            .map { WordMark($0.dropLast().prefix(WordMark.longestBeginning)) }),
        isOptional: isOptional
      )
    }
  }

  var mayBeMissing: Bool {
    switch self {
    case .words(_, _, let isOptional): isOptional
    case .gap: true
    case .number, .name, .person, .owner, .under: false
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
    case .words(let words, let beginnings, _):
      words.contains(token.mark)
        || !beginnings.isEmpty && token.beginnings.contains(where: beginnings.contains)
    }
  }
}
