/// Questions typed without a question mark: "is the mall clear yet".
enum Questions {
  static func begins(_ sentence: Sentence) -> Bool {
    let words = sentence.words.map(\.text)
    let start = words.prefix(3).firstIndex { !fillers.contains($0) } ?? 0
    guard start + 2 < words.count, !sentence.breaks[start + 1].isBorder else { return false }
    if inverted.contains(words[start]) { return true }
    return asking.contains(words[start]) && auxiliaries.contains(words[start + 1])
      && !stated.contains(words[start + 2])
  }

  private static let fillers: Set<String> = [
    "so", "and", "but", "ok", "okay", "omg", "wait", "hey", "also", "um", "yo", "oh", "please",
  ]
  private static let inverted: Set<String> = ["is", "are", "was", "were", "does", "did", "has"]
  private static let asking: Set<String> = ["when", "where", "who", "why", "what", "which"]
  private static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "do", "does", "did", "will", "can", "has", "have",
  ]

  /// "What is known: …" announces an answer.
  private static let stated: Set<String> = ["known", "confirmed", "clear", "true", "new"]
}

extension Sentence.Break {
  fileprivate var isBorder: Bool { self >= .comma }
}
