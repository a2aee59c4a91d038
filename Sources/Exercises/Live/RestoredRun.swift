import Kernel
import Logging
import RunLog
import ScenarioFormat
import Simulation

/// A run brought back to where its log ends, by putting in again what was put in.
struct RestoredRun: Sendable {
  let run: Run
  let pack: ScenarioPack
  let platforms: [SocialPlatform]
  let exercise: Exercise
  let screen: RunScreen
  let inputs: Int

  /// Replays the inputs and checks the outcome against the log, event by event.
  init(
    run: Run, pack: ScenarioPack, platforms: [SocialPlatform], inputs: [RunInput],
    logged: [RunEvent]
  ) throws {
    self.run = run
    self.pack = pack
    self.platforms = platforms
    self.inputs = inputs.count
    var exercise = Exercise(pack: pack, platforms: platforms, seed: run.seed)
    var events: [RunEvent] = []
    if run.state != .ready { events += exercise.start() }
    for input in inputs {
      events += exercise.advance(to: input.at)
      events += try exercise.perform(input.action)
    }
    let reached = max(run.reached, logged.last?.at ?? .zero)
    events += exercise.advance(to: reached)
    if run.state == .ended, exercise.phase != .ended { events += exercise.end() }
    guard events.starts(with: logged) else { throw DivergedLog(run: run.id) }
    self.exercise = exercise
    screen = RunScreen(run: run, pack: pack, platforms: platforms, events: events, at: exercise.now)
  }
}

/// The log does not say what the engine says: the program or the log was changed.
struct DivergedLog: UserFacingError {
  let run: Run.ID

  var kind: UserFacingErrorKind { .conflict }

  var message: String {
    "This run was recorded by another version of Rollcall and cannot go on. Its record is kept; "
      + "start a new run."
  }
}
