import Simulation

/// What an author can do when a measure is out of its range.
enum WordAdvice {
  static func lines(on measures: WordMeasures) -> [String] {
    var advice: [String] = []
    if measures.distinctPairs < 0.75 {
      advice.append(
        "Word pairs come back often. Give lines more alternatives, (this|that), and claims other "
          + "names in voices/grammar.yaml.")
    }
    if measures.repeatedSentences > 0 {
      advice.append("Sentences come back. Give the lists of closers more entries.")
    }
    if measures.medianLength < 80 {
      advice.append("Lines are short. Write longer ones, or set “length” in a style to long.")
    }
    if measures.medianLength > 120 {
      advice.append("Lines are long. Shorten them, or set “length” in a style to short.")
    }
    advice += share(
      measures.questionShare, 0.12...0.20, "questions", "Few lines ask", "Many lines ask")
    advice += share(measures.linkShare, 0.10...0.20, "links", "Few links", "Many links")
    return advice
  }

  private static func share(
    _ share: Double,
    _ range: ClosedRange<Double>,
    _ key: String,
    _ few: String,
    _ many: String
  ) -> [String] {
    if share < range.lowerBound { return ["\(few). Raise “\(key)” in the styles."] }
    if share > range.upperBound { return ["\(many). Lower “\(key)” in the styles."] }
    return []
  }
}
