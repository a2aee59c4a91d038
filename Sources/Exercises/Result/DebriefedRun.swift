import Kernel
import RunLog
import ScenarioFormat
import Scoring

/// A run that is over, with what its debrief shows; it never changes again.
struct DebriefedRun: Sendable {
  let record: Run
  let pack: ScenarioPack
  let platforms: [SocialPlatform]
  let events: [RunEvent]
  let score: Score
  /// Everything as it stood at the end.
  let screen: RunScreen
  /// The points as they stand with what a trainer changed.
  var rated: RatedPoints
  /// nil until somebody looks at it.
  var noted: NotedRun?
  /// Whose run it is; nil for the person's own.
  var owner: RunPerson?

  init(
    record: Run, pack: ScenarioPack, platforms: [SocialPlatform], events: [RunEvent], score: Score
  ) {
    self.record = record
    self.pack = pack
    self.platforms = platforms
    self.events = events
    self.score = score
    rated = RatedPoints(RunPoints(score), [])
    screen = RunScreen(
      run: record, pack: pack, platforms: platforms, events: events, at: record.reached)
  }

  /// Everything as it stood at the end of a second: what had happened by then, and nothing else.
  func screen(at time: ScenarioTime) -> RunScreen {
    RunScreen(
      run: record, pack: pack, platforms: platforms,
      events: Array(events.prefix { $0.at.seconds <= time.seconds }), at: time)
  }

  /// What happened after one second and by the end of another.
  func events(after start: ScenarioTime, until end: ScenarioTime) -> [RunEvent] {
    events.filter { $0.at.seconds > start.seconds && $0.at.seconds <= end.seconds }
  }
}
