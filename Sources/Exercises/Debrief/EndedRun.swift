package import Counterfactual
import Kernel
package import RunLog
package import ScenarioFormat
package import Scoring

/// A run that is over, with what its debrief needs: its actions, its faults and the model answer.
package struct EndedRun: Sendable {
  package let played: PlayedRun
  /// nil when the scenario has none that fits the pack of the run.
  package let model: ModelAnswer?
  /// The numbers of actions with a critical fault.
  package let faults: Set<Int>

  /// `answers` is where the scenario stands now; a run keeps no answers.
  package init(
    events: [RunEvent], score: Score?, pack: ScenarioPack, platforms: [SocialPlatform],
    answers: PackFiles?
  ) {
    let played = PlayedRun(events: events, pack: pack, platforms: platforms)
    self.played = played
    model = answers.flatMap { Self.model($0, pack: pack, platforms: platforms) }
    let posts = Set((score?.criticalFaults ?? []).compactMap(\.exhibit.post))
    faults = Set(played.steps.filter { $0.post.map(posts.contains) ?? false }.map(\.number))
  }

  private static func model(
    _ files: PackFiles, pack: ScenarioPack, platforms: [SocialPlatform]
  ) -> ModelAnswer? {
    let path = "answers/model.jsonl"
    guard let text = files.texts[path] else { return nil }
    let read = ScriptReader.read(text, file: path, pack: pack, platforms: platforms)
    return ModelAnswer(read.actions, for: pack)
  }

  /// The three most instructive forks of this run.
  package var suggestions: ForkSuggestions {
    ForkSuggestions(run: played, model: model, faults: faults)
  }

  /// The change that puts the model's words in place of an action's.
  package func replacement(of number: Int) throws -> Fork.Change {
    guard let model else { throw ForkError.noModelAnswer }
    return try model.replacement(of: number, in: played)
  }
}
