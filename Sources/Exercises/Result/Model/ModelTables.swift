import Kernel
import RunLog
import Scoring
import Web

/// A run and its model answer side by side.
struct ModelTables {
  let run: DebriefedRun
  let model: ModelRun

  struct Act: Equatable {
    var at: ScenarioTime
    var name: String
    var text: String?
  }

  /// What was done in one minute, or in a few quiet ones of neither.
  struct Row: Equatable {
    var minute: ScenarioTime
    var own: [Act]
    var model: [Act]
  }

  /// Every minute in which either did something.
  var rows: [Row] {
    let own = Dictionary(grouping: ownActs) { $0.at.seconds / 60 }
    let other = Dictionary(
      grouping: model.actions.map { Self.act($0.action.deed, at: $0.at) }
    ) { $0.at.seconds / 60 }
    return Set(own.keys).union(other.keys).sorted().map { minute in
      Row(
        minute: ScenarioTime(seconds: minute * 60), own: own[minute] ?? [],
        model: other[minute] ?? [])
    }
  }

  var points: DataTable {
    DataTable(
      id: "model", title: "Points beside the model answer",
      columns: ["Criterion", .number("You"), .number("Model"), .number("Of")],
      rows: zip(run.score.points.criteria, model.score.points.criteria).map { mine, theirs in
        [
          .init(mine.name), .init(mine.earned.short), .init(theirs.earned.short),
          .init(mine.maximum.short),
        ]
      })
  }

  private var ownActs: [Act] {
    run.events.compactMap { event in
      guard case .acted(let action) = event.happening else { return nil }
      return Self.act(action.deed, at: event.at)
    }
  }

  private static func act(_ deed: Deed, at time: ScenarioTime) -> Act {
    let words =
      switch deed {
      case .message(_, let text), .ask(let text), .requestRelease(let text), .edit(_, let text):
        text
      default: deed.draft?.text ?? deed.reason
      }
    return Act(
      at: time, name: deed.name.prefix(1).uppercased() + deed.name.dropFirst(), text: words)
  }
}
