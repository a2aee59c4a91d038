import ScenarioFormat

/// A run as it counts in a group: with the program's points, which never change.
struct CountedRun: Equatable, Sendable {
  var run: Run.ID
  var person: String
  var scenario: ScenarioSetting.ID
  /// Milliseconds since 1970.
  var endedAt: Int
  var points: RunPoints
}

/// Runs of one scenario that count in a group together, or not at all.
///
/// A block closes with the run that brings its fifth person, and never changes again. All figures of
/// groups are means over whole blocks. So two figures, whatever filter or day they are from, differ
/// by whole blocks, and nobody can subtract until one person is left.
struct RunBlock: Equatable, Sendable {
  let runs: [CountedRun]

  /// The fewest people in a figure.
  static let people = 5

  var members: Set<String> { Set(runs.map(\.person)) }

  /// When its last run ended.
  var closedAt: Int { runs.last?.endedAt ?? 0 }

  /// The closed blocks of runs, each scenario by itself; what is left over waits for more people.
  static func closed(_ runs: [CountedRun]) -> [RunBlock] {
    let ordered = runs.sorted { ($0.endedAt, $0.run) < ($1.endedAt, $1.run) }
    let byScenario = Dictionary(grouping: ordered, by: \.scenario)
    return byScenario.sorted { $0.key < $1.key }.flatMap { blocks(of: $0.value) }
  }

  private static func blocks(of runs: [CountedRun]) -> [RunBlock] {
    var closed: [RunBlock] = []
    var open: [CountedRun] = []
    for run in runs {
      open.append(run)
      guard Set(open.map(\.person)).count == people else { continue }
      closed.append(RunBlock(runs: open))
      open = []
    }
    return closed
  }

  /// The mean over the block's people; who has several runs in it counts once, with their mean.
  func mean(_ value: (CountedRun) -> Double) -> Double {
    let byPerson = Dictionary(grouping: runs, by: \.person).sorted { $0.key < $1.key }
    let means = byPerson.map { _, runs in runs.map(value).reduce(0, +) / Double(runs.count) }
    return means.isEmpty ? 0 : means.reduce(0, +) / Double(means.count)
  }
}
