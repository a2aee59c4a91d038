import Kernel
import ScenarioFormat
import Scoring
import Testing

@testable import Exercises

/// Figures of groups: whole sets of five people, so that nobody is left over by subtraction.
struct GroupTests {
  @Test func `four people make no figure, five do, and it does not move until ten`() throws {
    let runs = (1...10).map { CountedRun("p\($0)", at: $0, total: Double($0 * 10)) }
    #expect(GroupFigures(Array(runs.prefix(4)), since: nil) == nil)
    let five = try #require(GroupFigures(Array(runs.prefix(5)), since: nil))
    #expect(five.people == 5 && five.total == 30)
    for count in 6...9 {
      #expect(GroupFigures(Array(runs.prefix(count)), since: nil) == five)
    }
    let ten = try #require(GroupFigures(runs, since: nil))
    #expect(ten.people == 10 && ten.total == 55)
  }

  @Test func `many runs of one person are no group, and count once in a set`() throws {
    let alone = (1...20).map { CountedRun("p1", at: $0, total: 90) }
    #expect(GroupFigures(alone, since: nil) == nil)
    let others = (2...5).map { CountedRun("p\($0)", at: 20 + $0, total: 40) }
    let group = try #require(GroupFigures(alone + others, since: nil))
    #expect(group.people == 5 && group.total == 50)
  }

  @Test func `a later run of somebody changes nothing that was shown before`() throws {
    let first = (1...5).map { CountedRun("p\($0)", at: $0, total: 50) }
    let before = try #require(GroupFigures(first, since: nil))
    let after = GroupFigures(first + [CountedRun("p3", at: 9, total: 100)], since: nil)
    #expect(after == before)
  }

  @Test func `scenarios do not lend each other people`() {
    let three = (1...3).map { CountedRun("p\($0)", at: $0, total: 50) }
    let two = (4...5).map { CountedRun("p\($0)", at: $0, scenario: "b", total: 50) }
    #expect(GroupFigures(three + two, since: nil) == nil)
  }

  @Test func `a mean at the very end is not told exactly`() {
    #expect(GroupFigures.shown(25, of: 25) == "over 23.8")
    #expect(GroupFigures.shown(0, of: 25) == "under 1.3")
    #expect(GroupFigures.shown(12.5, of: 25) == "12.5")
  }

  /// Nobody learns one person's points from figures noted down on any day and with any filter.
  ///
  /// All of them are sums of runs with weights. Whatever is made of them by adding and subtracting,
  /// and by whoever knows their own runs, never stands for the runs of one other person alone.
  @Test(arguments: 1...40)
  func `no figures subtract to one person`(seed: UInt64) {
    var random = RandomStream(seed: seed, name: "group")
    let people = 5 + random.below(5)
    let runs = (1...(6 + random.below(18))).map { day in
      CountedRun(
        "p\(random.below(people))", at: day, scenario: random.chance(0.3) ? "b" : "a",
        total: Double(random.below(100)))
    }
    var shown: [[Double]] = []
    for day in 1...runs.count {
      let known = Array(runs.prefix(day))
      for start in 0...day {
        for scenario in ["a", "b", nil] {
          let chosen = known.filter { scenario == nil || $0.scenario.rawValue == scenario }
          guard let figures = GroupFigures(chosen, since: start) else { continue }
          shown.append(Weights.of(figures, in: runs))
        }
      }
    }
    for viewer in Set(runs.map(\.person)) {
      let own = runs.indices.filter { runs[$0].person == viewer }
      let known = shown + own.map { index in runs.indices.map { $0 == index ? 1 : 0 } }
      for person in Set(runs.map(\.person)) where person != viewer {
        let ofPerson = Set(runs.indices.filter { runs[$0].person == person })
        #expect(!Weights.tell(known, about: ofPerson), "\(viewer) works out \(person)")
      }
    }
  }

  @Test func `the check itself finds a leak`() {
    #expect(Weights.tell([[1, 1, 1], [1, 1, 0]], about: [2]))
    #expect(!Weights.tell([[1, 1, 1], [1, 0, 0]], about: [2]))
  }
}

/// Figures as weights of the runs behind them.
private enum Weights {
  static func of(_ figures: GroupFigures, in runs: [CountedRun]) -> [Double] {
    var weights = runs.map { _ in 0.0 }
    for block in figures.blocks {
      let counted = Set(block.runs.map(\.run))
      for (index, run) in runs.enumerated() where counted.contains(run.run) {
        let own = block.runs.count { $0.person == run.person }
        weights[index] +=
          1 / Double(own) / Double(block.members.count) / Double(figures.blocks.count)
      }
    }
    return weights
  }

  /// Whether some combination of the rows leaves only columns of `wanted`.
  static func tell(_ rows: [[Double]], about wanted: Set<Int>) -> Bool {
    guard let width = rows.first?.count else { return false }
    var rows = rows
    var rank = 0
    for column in 0..<width where !wanted.contains(column) {
      let left = rank..<rows.count
      guard let pivot = left.max(by: { abs(rows[$0][column]) < abs(rows[$1][column]) }),
        abs(rows[pivot][column]) > 1e-9
      else { continue }
      rows.swapAt(rank, pivot)
      for other in rows.indices where other > rank {
        let factor = rows[other][column] / rows[rank][column]
        guard factor != 0 else { continue }
        for index in 0..<width { rows[other][index] -= factor * rows[rank][index] }
      }
      rank += 1
      if rank == rows.count { return false }
    }
    return rows[rank...].contains { row in wanted.contains { abs(row[$0]) > 1e-9 } }
  }
}

extension CountedRun {
  fileprivate init(
    _ person: String, at day: Int, scenario: ScenarioSetting.ID = "a", total: Double
  ) {
    var points = Points(
      criteria: Criterion.allCases.map { CriterionPoints(criterion: $0, earned: 0) },
      isCapped: false)
    points.total = total
    self.init(
      run: Run.ID("run-\(day)"), person: person, scenario: scenario, endedAt: day,
      points: RunPoints(points: points, faults: 0))
  }
}
