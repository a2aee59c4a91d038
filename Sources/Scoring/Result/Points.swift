package import ScenarioFormat

/// The points of a run, in all and by criterion.
package struct Points: Equatable, Sendable, Codable {
  /// 0…100 with one decimal; at most ``cap`` when there is a critical fault.
  package var total: Double
  /// What the criteria add up to without the cap.
  package var uncapped: Double
  /// In the order of ``Criterion``.
  package var criteria: [CriterionPoints]

  /// The most that a run with a critical fault can reach.
  package static let cap = 49.0

  package init(criteria: [CriterionPoints], isCapped: Bool) {
    self.criteria = criteria
    let sum = criteria.reduce(0) { $0 + $1.earned }
    uncapped = (sum * 10).rounded() / 10
    total = isCapped ? min(uncapped, Self.cap) : uncapped
  }
}

/// What one criterion earned of its weight.
package struct CriterionPoints: Equatable, Sendable, Codable {
  package var criterion: Criterion
  package var name: String
  package var earned: Double
  package var maximum: Double

  package init(criterion: Criterion, earned: Double) {
    self.criterion = criterion
    name = criterion.name
    self.earned = earned
    maximum = criterion.weight
  }
}
