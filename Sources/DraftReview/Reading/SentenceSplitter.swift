/// Parts tokens into sentences: at full stops, question and exclamation marks and line ends, but
/// not after abbreviations.
enum SentenceSplitter {
  static func sentences(of tokens: [Token]) -> [Sentence] {
    var sentences: [Sentence] = []
    var current: [Token] = []
    for (index, token) in tokens.enumerated() {
      let next = tokens.indices.contains(index + 1) ? tokens[index + 1] : nil
      if token.text == "\n" || token.text == "\r" || token.text == "\r\n" {
        close(&current, into: &sentences)
        continue
      }
      current.append(token)
      if ends(token, before: next, in: current) { close(&current, into: &sentences) }
    }
    close(&current, into: &sentences)
    return sentences
  }

  private static func close(_ current: inout [Token], into sentences: inout [Sentence]) {
    if current.contains(where: { $0.kind != .mark }) { sentences.append(Sentence(tokens: current)) }
    current = []
  }

  private static func ends(_ token: Token, before next: Token?, in current: [Token]) -> Bool {
    // “Avoid the mall!!! Stay home”: only the last mark of a row ends the sentence.
    if let next, next.kind == .mark, ".!?…".contains(next.text) { return false }
    switch token.text {
    case "!", "?", "…": return true
    case ".": return !isAbbreviation(current.dropLast(), before: next)
    case "a.m.", "p.m.":
      return next.map { $0.shape == .capitalised && !days.contains($0.text) } ?? true
    default: return false
    }
  }

  private static func isAbbreviation(_ before: ArraySlice<Token>, before next: Token?) -> Bool {
    guard let word = before.last, word.kind == .word, let next else { return false }
    if titles.contains(word.text) { return word.shape == .capitalised && next.shape != .lower }
    guard streets.contains(word.text) else { return false }
    // “St. Mary's” goes on; “on Main St. Avoid the area” does not.
    let isAfterName = before.dropLast().last?.shape == .capitalised
    return !isAfterName || next.shape == .lower || next.kind == .mark
  }

  private static let titles: Set = [
    "mr", "mrs", "ms", "dr", "lt", "sgt", "capt", "det", "ofc", "jr", "sr", "rev", "gov", "sen",
  ]
  private static let streets: Set = ["st", "ave", "blvd", "rd", "hwy", "no", "approx", "dept"]
  private static let days: Set = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "eastern", "central", "pacific", "mountain", "et", "est", "edt",
  ]
}
