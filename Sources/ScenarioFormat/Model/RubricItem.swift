package import Kernel

/// One thing that earns points (`rubric.yaml`).
package struct RubricItem: Equatable, Sendable {
  package typealias ID = Identifier<RubricItem>

  package var id: ID
  package var criterion: Criterion
  package var objective: String?
  package var points: Double
  package var title: String
  package var why: String
  package var source: String?
  package var test: Test
  package var window: Window?

  package init(
    id: ID, criterion: Criterion, objective: String?, points: Double, title: String,
    why: String, source: String?, test: Test, window: Window?
  ) {
    self.id = id
    self.criterion = criterion
    self.objective = objective
    self.points = points
    self.title = title
    self.why = why
    self.source = source
    self.test = test
    self.window = window
  }

  /// Full points until `full`, falling evenly to none at `zero`.
  package struct Window: Equatable, Sendable {
    package var full: ScenarioTime
    package var zero: ScenarioTime

    package init(full: ScenarioTime, zero: ScenarioTime) {
      self.full = full
      self.zero = zero
    }

    /// 1 until `full`, 0 from `zero`, linear between.
    package func share(at time: ScenarioTime) -> Double {
      if time <= full { return 1 }
      if time >= zero { return 0 }
      return Double((zero - time).milliseconds) / Double((zero - full).milliseconds)
    }
  }

  package enum Test: Equatable, Sendable {
    case release([Fact.ID], any: Bool)
    case correct(Claim.ID, explain: Fact.ID?)
    case hold(Claim.ID)
    case answer(Inject.ID, mention: [String])
    /// `action` is a `do` of the script format; `on` nil means at any time.
    case act(String, on: Inject.ID?, needsReason: Bool, not: Bool)
    case avoid([String], each: Double)
    case withhold([Fact.ID])
    case feature(String, need: FeatureNeed, by: ScenarioTime?)
    case updates(atLeast: Int, maxGap: ScenarioTime?)
  }

  package enum FeatureNeed: Equatable, Sendable {
    /// Of the public posts, 0…1.
    case share(Double)
    case atLeast(Int)
  }
}

/// The seven criteria, the same for every scenario.
package enum Criterion: String, Sendable, CaseIterable, Codable {
  case accuracy, law, safety, timeliness, clarity, empathy, coordination

  package var weight: Double {
    switch self {
    case .accuracy: 25
    case .law: 20
    case .safety, .timeliness: 15
    case .clarity, .empathy: 10
    case .coordination: 5
    }
  }

  package var name: String {
    switch self {
    case .accuracy: "Accuracy"
    case .law: "Law and privacy"
    case .safety: "Safety and operational security"
    case .timeliness: "Timeliness"
    case .clarity: "Clarity and accessibility"
    case .empathy: "Empathy and tone"
    case .coordination: "Coordination and records"
    }
  }
}
