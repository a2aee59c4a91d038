import Kernel
import ScenarioFormat
import Scoring

/// The drill that trains what somebody is weakest in, with the reason.
struct NextDrill: Sendable {
  let pack: ScenarioPack
  let criterion: Criterion
  /// The items of the pack that train it, those of the kind that was missed first.
  let items: [RubricItem]
  /// Whether they are of a kind that was missed.
  let meetsMisses: Bool
  let timesPlayed: Int

  /// The best of several packs; nil when none has an item for the criterion.
  ///
  /// A pack counts by the points it offers in the criterion for the same kind of task as was missed
  /// (for any task where nothing was). A pack that was played before, or that takes long, counts
  /// less: a tenth of the criterion for each time (up to three) and eight hundredths for each half
  /// hour (up to four). The weights are our own design.
  static func choose(
    from packs: [ScenarioPack], for criterion: Criterion, missed: [RubricItem],
    played: [ScenarioSetting.ID: Int]
  ) -> NextDrill? {
    let kinds = Set(missed.map(\.test.kind))
    let drills = packs.compactMap { pack -> (drill: NextDrill, fit: Double)? in
      let items = pack.rubric.filter { $0.criterion == criterion }
      guard !items.isEmpty else { return nil }
      let matching = items.filter { kinds.contains($0.test.kind) }
      let offered = (kinds.isEmpty ? items : matching).reduce(0) { $0 + $1.points }
      let times = played[pack.setting.id] ?? 0
      let halfHours = min(pack.setting.duration.seconds / 1800, 4)
      let fit = offered / criterion.weight - 0.1 * Double(min(times, 3)) - 0.08 * Double(halfHours)
      let drill = NextDrill(
        pack: pack, criterion: criterion,
        items: matching + items.filter { !kinds.contains($0.test.kind) },
        meetsMisses: !matching.isEmpty, timesPlayed: times)
      return (drill, fit)
    }
    return drills.max {
      ($0.fit, $1.drill.pack.setting.id) < ($1.fit, $0.drill.pack.setting.id)
    }?.drill
  }

  /// The objective that the first of the items belongs to, as the pack words it.
  var objective: String? {
    items.first.flatMap { item in
      pack.setting.objectives.first { $0.id == item.objective }?.text
    }
  }

  var reason: String {
    let name = criterion.name.lowercased()
    let tasks = items.count == 1 ? "one task" : "\(items.count) tasks"
    let missed = meetsMisses ? ", among them the kind that cost the most points lately" : ""
    let played =
      switch timesPlayed {
      case 0: "Not played yet."
      case 1: "Played once."
      default: "Played \(timesPlayed) times."
      }
    return "It trains \(name) with \(tasks)\(missed). It takes \(pack.setting.duration.inWords). "
      + played
  }
}

extension RubricItem.Test {
  /// What a task asks for, so that two packs can be held against each other.
  enum Kind: Hashable, Sendable {
    case release, correct, hold, answer, act, restraint, writing, rhythm
  }

  var kind: Kind {
    switch self {
    case .release: .release
    case .correct: .correct
    case .hold: .hold
    case .answer: .answer
    case .act(_, _, _, let not): not ? .restraint : .act
    case .avoid, .withhold: .restraint
    case .feature: .writing
    case .updates: .rhythm
    }
  }
}

extension Score {
  /// The rubric's items of a criterion that brought less than they could, the most missed first.
  func missedItems(of criterion: Criterion, in pack: ScenarioPack) -> [RubricItem] {
    let missed = evidence.filter {
      $0.criterion == criterion && !$0.isLoss && $0.points < $0.maximum
    }.sorted { $0.maximum - $0.points > $1.maximum - $1.points }
    return missed.compactMap { line in pack.rubric.first { $0.id == line.item } }
  }
}
