import Counterfactual
import Kernel
import RunLog
import ScenarioFormat
import Scoring

/// The pack's model answer beside a run: its acts, and what they score in the run's own crowd.
struct ModelRun: Sendable {
  let actions: [ScriptedAction]
  let score: Score
}

/// Plays model answers for debriefs, behind everything else, and keeps the last few.
package actor ModelRuns {
  private let library: ScenarioLibrary
  private let threads = QuietThreads()
  private var played: [(key: String, run: Task<ModelRun?, any Error>)] = []

  package init(library: ScenarioLibrary) {
    self.library = library
  }

  /// nil when the scenario has no model answer, or none that fits the pack of the run.
  func model(for run: DebriefedRun) async throws -> ModelRun? {
    let key = "\(run.record.pack) \(run.record.seed)"
    if let found = played.first(where: { $0.key == key }) { return try await found.run.value }
    let text = try? library.entry(run.record.scenario.rawValue).files.texts["answers/model.jsonl"]
    guard let text else { return nil }
    let task = Task(executorPreference: threads) { try Self.play(text, for: run) }
    played.append((key, task))
    if played.count > 4 { played.removeFirst() }
    return try await task.value
  }

  private static func play(_ text: String, for run: DebriefedRun) throws -> ModelRun? {
    let read = ScriptReader.read(
      text, file: "answers/model.jsonl", pack: run.pack, platforms: run.platforms)
    guard !read.actions.isEmpty else { return nil }
    let played = try? Playback(
      pack: run.pack, platforms: run.platforms, script: read.actions, seed: run.record.seed)
    return played.map { ModelRun(actions: read.actions, score: $0.score) }
  }
}
