/// A piece of a post's text: plain, or something that leads further.
enum TextPart: Equatable, Sendable {
  case plain(String)
  /// Without its “#”.
  case hashtag(String)
  /// Without its “@”.
  case account(String)

  static func parts(of text: String) -> [TextPart] {
    var parts: [TextPart] = []
    var plain = ""
    var rest = Substring(text)
    var before: Character = " "
    while let character = rest.first {
      if character == "#" || character == "@", !before.isWordPart,
        let word = word(after: character, in: rest.dropFirst())
      {
        if !plain.isEmpty { parts.append(.plain(plain)) }
        plain = ""
        parts.append(character == "#" ? .hashtag(word) : .account(word))
        rest = rest.dropFirst(1 + word.count)
        before = "x"
      } else {
        plain.append(character)
        before = character
        rest = rest.dropFirst()
      }
    }
    if !plain.isEmpty { parts.append(.plain(plain)) }
    return parts
  }

  /// The hashtags of a text, in lower case, each once.
  static func hashtags(in text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "#")) else { return [] }
    var seen: Set<String> = []
    return parts(of: text).compactMap { part in
      guard case .hashtag(let tag) = part else { return nil }
      let name = tag.lowercased()
      return seen.insert(name).inserted ? name : nil
    }
  }

  private static func word(after sign: Character, in text: Substring) -> String? {
    let word = text.prefix { $0.isWordPart }
    guard !word.isEmpty, word.count <= 80 else { return nil }
    // “#1” is a number, not a topic.
    guard sign == "@" || word.contains(where: \.isLetter) else { return nil }
    return String(word)
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber || self == "_" }
}
