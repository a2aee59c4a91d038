/// A few words of somebody's text, safe to put into a phrase.
enum Excerpt {
  /// The first words, up to `limit` characters, on one line, without quotes and braces.
  static func opening(of text: String, limit: Int = 70) -> String {
    let words = withoutHeadline(plain(text)).split(separator: " ")
    var excerpt = ""
    for word in words {
      let longer = excerpt.isEmpty ? String(word) : excerpt + " " + word
      if longer.count > limit {
        return excerpt.isEmpty ? String(word.prefix(limit)) + "…" : trimmed(excerpt) + "…"
      }
      excerpt = longer
    }
    return trimmed(excerpt)
  }

  /// Leaves out a first sentence like "UPDATE 3, 2:22 pm." when more follows.
  private static func withoutHeadline(_ text: String) -> String {
    let sentences = sentences(of: text)
    guard let first = sentences.first, sentences.count > 1, first.contains(where: \.isNumber),
      first.split(separator: " ").count < 8
    else { return text }
    return sentences.dropFirst().joined(separator: " ")
  }

  /// The sentence that asks, or the last one.
  static func question(in text: String) -> String {
    let sentences = sentences(of: plain(text))
    let asking = sentences.last { $0.hasSuffix("?") } ?? sentences.last
    return asking.map { question(opening: $0) } ?? ""
  }

  private static func question(opening sentence: String) -> String {
    sentence.count <= 110 ? sentence : opening(of: sentence, limit: 100)
  }

  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    for word in text.split(separator: " ") {
      current += current.isEmpty ? String(word) : " " + word
      if let last = word.last, "?!.".contains(last) {
        sentences.append(current)
        current = ""
      }
    }
    return current.isEmpty ? sentences : sentences + [current]
  }

  private static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "{", "}", "\"", "“", "”": continue
      default:
        let isBlank =
          scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
        plain.append(isBlank ? " " : scalar)
      }
    }
    return String(plain)
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, ".,;:-".contains(last) { text.removeLast() }
    return String(text)
  }
}
