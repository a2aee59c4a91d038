import ScenarioFormat
import Scoring

/// What a group of people reached in a scenario, on the mean; nothing below five people.
struct GroupFigures: Equatable, Sendable {
  /// How many different people stand behind the figures.
  let people: Int
  let total: Double
  let criteria: [Criterion: Double]
  /// The closed sets of runs that the figures are means of.
  let blocks: [RunBlock]

  /// nil when no block has closed.
  init?(_ blocks: [RunBlock]) {
    guard !blocks.isEmpty else { return nil }
    self.blocks = blocks
    people = blocks.reduce(into: Set()) { $0.formUnion($1.members) }.count
    total = Self.mean(blocks) { $0.points.points.total }
    criteria = Criterion.allCases.reduce(into: [:]) { criteria, criterion in
      criteria[criterion] = Self.mean(blocks) { run in
        run.points.points.criteria.first { $0.criterion == criterion }?.earned ?? 0
      }
    }
  }

  /// The figures of the blocks that closed since a moment; of all of them for nil.
  init?(_ runs: [CountedRun], since start: Int?) {
    self.init(RunBlock.closed(runs).filter { $0.closedAt >= start ?? 0 })
  }

  private static func mean(_ blocks: [RunBlock], _ value: (CountedRun) -> Double) -> Double {
    blocks.map { $0.mean(value) }.reduce(0, +) / Double(blocks.count)
  }

  /// A share of the most that can be had, as it is shown: at either end without the exact figure,
  /// because a mean at the very end would tell everybody's.
  static func shown(_ points: Double, of most: Double) -> String {
    guard most > 0 else { return "–" }
    switch points / most {
    case 0.95...: return "over \((most * 0.95).short)"
    case ..<0.05: return "under \((most * 0.05).short)"
    default: return points.short
    }
  }
}

extension CountedRun {
  /// nil for a run that does not compare: not ended, with another crowd, or played on from another.
  init?(_ run: Run) {
    guard let endedAt = run.endedAt, let points = run.points, run.changes.isEmpty, run.origin == nil
    else { return nil }
    self.init(
      run: run.id, person: run.person, scenario: run.scenario, endedAt: endedAt, points: points)
  }
}
