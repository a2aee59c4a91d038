package import ScenarioFormat

/// How one quantity would have differed: alternative minus base, mean over the crowds.
package struct Difference: Equatable, Sendable, Codable {
  package var quantity: Quantity.Kind
  package var claim: Claim.ID?
  /// Mean of the run as it was; a correction that never came counts as the time until the end.
  package var base: Double
  package var alternative: Double
  package var difference: Double
  /// The 95 % interval of the difference.
  package var low: Double
  package var high: Double
  package var verdict: Verdict
  /// In how many crowds the correction never reached enough people.
  package var neverBase: Int?
  package var neverAlternative: Int?

  package enum Verdict: String, Sendable, Codable {
    /// The interval excludes zero, and the difference is worth attention.
    case clear
    /// The interval excludes zero, but the difference is below the smallest worthwhile one.
    case small
    /// The interval includes zero.
    case unclear
    /// Not one crowd differs.
    case same
  }

  init(_ quantity: Quantity, base: [Double?], alternative: [Double?], limit: Double, people: Int) {
    self.quantity = quantity.kind
    claim = quantity.claim
    let (before, after) = (base.map { $0 ?? limit }, alternative.map { $0 ?? limit })
    let paired = PairedDifference(base: before, alternative: after)
    self.base = CompensatedSum(before).value / Double(before.count)
    self.alternative = CompensatedSum(after).value / Double(after.count)
    difference = paired.mean
    low = paired.low
    high = paired.high
    let worthwhile = quantity.kind.smallestWorthwhile(people: people)
    verdict =
      before == after
      ? .same
      : paired.low <= 0 && paired.high >= 0
        ? .unclear : abs(paired.mean) < worthwhile ? .small : .clear
    guard quantity.kind == .minutesToCorrect else { return }
    neverBase = base.count { $0 == nil }
    neverAlternative = alternative.count { $0 == nil }
  }

  /// How far zero is from the interval, in smallest worthwhile differences; 0 within it.
  func certainEffect(people: Int) -> Double {
    guard low > 0 || high < 0 else { return 0 }
    return min(abs(low), abs(high)) / quantity.smallestWorthwhile(people: people)
  }
}
