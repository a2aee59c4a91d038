import TextAnalysis

/// A few words of somebody's text, safe to put into a phrase.
enum Excerpt {
  /// The first sentence that says something, or its first clauses when it is long.
  static func opening(of text: String, limit: Int = 90) -> String {
    let sentences = sentences(of: plain(text))
    let saying = sentences.first { !isHeadline($0) } ?? sentences.first ?? ""
    return shortened(saying, limit)
  }

  /// The sentence that asks, or the last one.
  static func question(in text: String) -> String {
    let sentences = sentences(of: plain(text))
    let asking = sentences.last { $0.hasSuffix("?") } ?? sentences.last ?? ""
    return asking.count <= 110 ? asking : shortened(asking, 100)
  }

  /// "UPDATE 3, 2:22 pm." or "Fairhaven PD here." says nothing yet.
  private static func isHeadline(_ sentence: String) -> Bool {
    let words = sentence.split(separator: " ")
    return words.count < 4
      || (words.count < 8 && sentence.contains(where: \.isNumber) && !sentence.hasSuffix("?"))
  }

  private static func sentences(of text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return SentenceSplitter.sentences(of: text).compactMap { sentence in
      let end = min(sentence.span.end, scalars.count)
      guard sentence.span.start < end else { return nil }
      return trimmed(String(String.UnicodeScalarView(scalars[sentence.span.start..<end])))
    }
  }

  private static func shortened(_ sentence: String, _ limit: Int) -> String {
    guard sentence.count > limit else { return sentence }
    var words: [Substring] = []
    var length = 0
    var clause = 0
    for word in sentence.split(separator: " ") {
      guard length + word.count <= limit else { break }
      words.append(word)
      length += word.count + 1
      if let last = word.last, ",;:–—".contains(last), length > 24 { clause = words.count }
    }
    if words.isEmpty { return String(sentence.prefix(limit)) + "…" }
    if clause > 0 { return trimmed(words[..<clause].joined(separator: " ")) + "…" }
    while words.count > 3, let last = words.last, joining.contains(last.lowercased()) {
      words.removeLast()
    }
    return trimmed(words.joined(separator: " ")) + "…"
  }

  /// Words after which nobody stops.
  private static let joining: Set<String> = [
    "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "could", "do", "for",
    "from", "had", "has", "have", "if", "in", "into", "is", "it", "its", "may", "must", "near",
    "no", "not", "of", "on", "or", "our", "please", "should", "so", "than", "that", "the", "their",
    "there", "they", "this", "to", "until", "was", "we", "were", "when", "where", "which", "while",
    "who", "will", "with", "would", "you", "your",
  ]

  /// On one line, without quotes and what would be read as part of a phrase.
  private static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "{", "}", "\"", "“", "”": continue
      case "\n", "\r": plain.append("\n")
      default:
        let isBlank =
          scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
        plain.append(isBlank ? " " : scalar)
      }
    }
    return String(plain)
  }

  private static func trimmed(_ text: String) -> String {
    var text = text.split { $0 == " " || $0.isNewline }.joined(separator: " ")[...]
    while let last = text.last, ".,;:-–—…".contains(last) { text.removeLast() }
    return String(text)
  }
}
