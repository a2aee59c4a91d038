package import Kernel
package import ScenarioFormat

/// One person's run of a scenario.
package struct Run: Equatable, Sendable {
  package typealias ID = Identifier<Run>

  package var id: ID
  package var scenario: ScenarioSetting.ID
  package var title: String
  /// SHA-256 of the pack the run was started with; that pack is kept for as long as the run.
  package var pack: String
  package var person: String
  package var seed: UInt64
  package var state: State
  package var speed: Int
  /// How far the log goes.
  package var reached: ScenarioTime
  /// Milliseconds since 1970.
  package var createdAt: Int
  package var endedAt: Int?
  package var total: Double?
  /// Values of the crowd that are not the pack's: such a run is marked wherever it is shown.
  package var changes: [CoefficientChange] = []
  package var mode = Mode.practice
  /// Whether draft review helps in practice.
  package var hints = true
  /// How harsh the crowd's and the injects' words may get.
  package var abuse = AbuseLevel.asInLife
  /// The run it goes on from, when it did not start from the beginning.
  package var origin: Origin?
  /// What the program gave; nil before the end.
  package var points: RunPoints?
  /// What a trainer changed of it, where it was read for a list.
  var overrides: [Override] = []

  /// The total as it stands, with what a trainer changed where that was read; nil before the end.
  package var ratedTotal: Double? { rated?.total ?? total }

  /// The points as they stand; nil before the end.
  var rated: RatedPoints? { points.map { RatedPoints($0, overrides) } }

  /// The past is another run's: the same crowd and the same actions up to a moment.
  package struct Origin: Equatable, Sendable {
    package var run: ID
    package var at: ScenarioTime
  }

  package enum State: String, Sendable {
    case ready, running, paused, ended
  }
}
