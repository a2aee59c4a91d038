import Kernel
import RunLog
import ScenarioFormat
import Simulation

/// A run brought back to where its log ends.
struct RestoredRun: Sendable {
  let run: Run
  let pack: ScenarioPack
  let platforms: [SocialPlatform]
  let exercise: Exercise
  let screen: RunScreen
  let inputs: Int
  let reached: ScenarioTime

  /// Replays a run that goes on, and takes an ended one from its log.
  ///
  /// In a replay what was put in is put in again, and the outcome is checked against the log, event
  /// by event. An ended run is its log, whatever the engine says today.
  init(
    run: Run, pack: ScenarioPack, platforms: [SocialPlatform], inputs: [RunInput],
    logged: [RunEvent]
  ) throws {
    self.run = run
    self.pack = pack
    self.platforms = platforms
    self.inputs = inputs.count
    reached = max(run.reached, logged.last?.at ?? .zero, inputs.last?.at ?? .zero)
    var exercise = Exercise(pack: pack, platforms: platforms, seed: run.seed)
    var events = logged
    if run.state == .running || run.state == .paused {
      events = try Self.replay(inputs, into: &exercise, until: reached, of: run)
      guard events.starts(with: logged) else { throw DivergedLog(run: run.id) }
    }
    self.exercise = exercise
    screen = RunScreen(run: run, pack: pack, platforms: platforms, events: events, at: reached)
  }

  /// Puts in again what was put in, and lets time pass until a moment.
  static func replay(
    _ inputs: [RunInput], into exercise: inout Exercise, until reached: ScenarioTime, of run: Run
  ) throws -> [RunEvent] {
    var events = exercise.start()
    for input in inputs {
      events += exercise.advance(to: input.at)
      do {
        events += try exercise.perform(input.action)
      } catch {
        throw DivergedLog(run: run.id)
      }
    }
    return events + exercise.advance(to: reached)
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
