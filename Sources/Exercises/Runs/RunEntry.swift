import Kernel
import RunLog
import Scoring

/// An action as it was put into the run.
struct RunInput: Equatable, Sendable {
  var number: Int
  var at: ScenarioTime
  var action: Action
}

/// What a run shares with the one it goes on from.
struct RunPast: Sendable {
  var inputs: [RunInput] = []
  var events: [RunEvent] = []
}

/// What is written to the log in one go.
struct RunEntry: Sendable {
  var inputs: [RunInput] = []
  var events: [RunEvent]
  var state: Run.State
  var speed: Int
  var reached: ScenarioTime
  var endedAt: Int?
  /// Of the ended run.
  var score: Score?
}
