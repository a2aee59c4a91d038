/// The page beside a model's weights; people write it, training fills in the scores.
enum ModelCard {
  private static let start = "<!-- scores: written by script/train -->"
  private static let end = "<!-- end of scores -->"

  /// The card with these scores, or nil when it has no place for them.
  static func text(_ card: String, with scores: String) -> String? {
    guard let from = card.firstRange(of: start)?.upperBound,
      let to = card[from...].firstRange(of: end)?.lowerBound
    else { return nil }
    return card[..<from] + "\n\n" + scores + "\n\n" + card[to...]
  }
}
