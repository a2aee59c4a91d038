import Kernel
import ScenarioFormat

/// Where a guide is: which step, and what is to be said now.
struct CoachStand: Equatable, Sendable {
  enum Phase: Equatable, Sendable {
    /// The clock has not started.
    case welcome
    /// The next step has not opened yet.
    case waiting
    case asking
    /// It was done, and the crowd reacts.
    case watching
    case explaining(CoachVerdict, CrowdReaction)
    /// All steps are done.
    case farewell
  }

  var phase: Phase
  var step: GuideStep?
  /// Of the step, from 0.
  var place: Int
  var count: Int
  var welcome: String
  var farewell: String
  /// When the clock stands still for the explanation, as far as is known now.
  var pausesAt: ScenarioTime?

  /// Changes whenever the panel has something else to say.
  var key: String {
    let phase =
      switch phase {
      case .welcome: "welcome"
      case .waiting: "waiting"
      case .asking: "asking"
      case .watching: "watching"
      case .explaining: "explaining"
      case .farewell: "farewell"
      }
    return "\(place)-\(phase)"
  }
}
