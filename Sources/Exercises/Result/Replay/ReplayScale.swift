import Kernel

/// The steps of a replay: a minute each, and ten seconds in a short run.
struct ReplayScale: Equatable, Sendable {
  /// Seconds.
  let end: Int
  /// Seconds.
  let step: Int

  /// `end` is where the run ended.
  init(end: ScenarioTime) {
    self.end = max(end.seconds, 0)
    step = end.seconds <= 15 * 60 ? 10 : 60
  }

  /// The moment that an address asks for, as seconds or `HH:MM:SS`: nothing is the first step, and
  /// what lies after the end is the end.
  func moment(_ text: String?) throws(RunError) -> ScenarioTime {
    guard let text, !text.isEmpty else { return ScenarioTime(seconds: min(step, end)) }
    guard let seconds = Self.seconds(text) else { throw .badTime(text) }
    return ScenarioTime(seconds: min(seconds, end))
  }

  /// nil at the start.
  func before(_ time: ScenarioTime) -> ScenarioTime? {
    guard time.seconds > 0 else { return nil }
    return ScenarioTime(seconds: (time.seconds - 1) / step * step)
  }

  /// nil at the end.
  func after(_ time: ScenarioTime) -> ScenarioTime? {
    guard time.seconds < end else { return nil }
    return ScenarioTime(seconds: min((time.seconds / step + 1) * step, end))
  }

  /// “1 minute” or “10 seconds”.
  var stepName: String { step == 60 ? "1 minute" : "\(step) seconds" }

  private static func seconds(_ text: String) -> Int? {
    if let seconds = Int(text) { return seconds >= 0 ? seconds : nil }
    return ScenarioTime(text)?.seconds
  }
}
