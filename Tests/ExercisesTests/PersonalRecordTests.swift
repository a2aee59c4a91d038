import Foundation
import Kernel
import Markup
import ScenarioFormat
import Scoring
import Testing

@testable import Exercises

/// Where somebody stands over their runs, and what to play next.
struct PersonalRecordTests {
  private func record(_ points: [RunPoints]) -> PersonalRecord {
    let runs = points.indices.map { Run.ended(Run.ID("run-\($0)"), at: $0, points: points[$0]) }
    let rated = points.indices.map { (runs[$0].id, RatedPoints(points[$0], [])) }
    return PersonalRecord(runs, rated: Dictionary(uniqueKeysWithValues: rated))
  }

  @Test func `without a run there is nothing to say`() {
    #expect(record([]).weakest == nil && record([]).sentence(about: nil) == nil)
  }

  @Test func `the latest three runs say where somebody stands, older ones do not`() {
    let old = RunPoints.weak(in: .empathy, share: 0)
    let recent = RunPoints.weak(in: .safety, share: 0.4)
    let record = record([old, old, recent, recent, recent])
    #expect(record.weakest == .safety)
    #expect(record.standing(in: .empathy) == 1)
    #expect(record.shares(of: .empathy) == [0, 0, 1, 1, 1])
    let sentence = record.sentence(about: nil)
    #expect(sentence?.contains("the weakest safety and operational security (40%)") == true)
  }

  @Test func `of equally weak criteria the one with more weight is named`() {
    let record = record([.even(0.3)])
    #expect(record.weakest == .accuracy)
    #expect(record.sentence(about: "Mona") == "All criteria stand at 30% over the latest run.")
  }

  @Test func `a trainer's points count in the trend`() {
    let run = Run.ended("run", at: 1, points: .even(0.5))
    let rated = RatedPoints(.even(0.5), [.given(1, .criterion(.empathy), 9)])
    #expect(PersonalRecord([run], rated: [run.id: rated]).shares(of: .empathy) == [0.9])
  }

  @Test func `the chart says in words what it shows`() {
    let chart = TrendChart(title: "Law", shares: [0.2, 0.5, 0.75]).rendered()
    #expect(chart.contains("From 20% of the points in the first run to 75% in the latest of 3"))
    #expect(chart.components(separatedBy: "<circle").count == 4)
    let single = TrendChart(title: "Law", shares: [1]).rendered()
    #expect(single.contains("100% of the points in one run"))
  }

  @Test func `the file has a line for each run and no formula in it`() {
    var run = Run.ended("run", at: 1, points: .even(0.5))
    run.title = "=SUM(A1)"
    let entry = PersonalRecord.Entry(run: run, rated: RatedPoints(.even(0.5), []))
    let text = PointsFile.table([("Mona \"M\"", entry)]).text
    #expect(text.contains("\"'=SUM(A1)\"") && text.contains("\"Mona \"\"M\"\"\""))
    #expect(text.split(separator: "\r\n").count == 2 && text.contains("\"EXERCISE\""))
  }
}

struct NextDrillTests {
  private func packs() throws -> [ScenarioPack] {
    try ScenarioLibrary(content: TestRuns.content).entries().compactMap(\.pack)
  }

  @Test(arguments: Criterion.allCases)
  func `every criterion has a drill that trains it, with tasks to show`(criterion: Criterion)
    throws
  {
    let drill = try #require(
      NextDrill.choose(from: try packs(), for: criterion, missed: [], played: [:]))
    #expect(drill.items.allSatisfy { $0.criterion == criterion } && !drill.items.isEmpty)
    #expect(drill.reason.contains("Not played yet.") && drill.reason.contains("It trains"))
  }

  @Test func `what was missed leads to tasks of the same kind first`() throws {
    let packs = try packs()
    let drill = try #require(packs.first { $0.setting.id == "mall-shooting-drill" })
    let missed = drill.rubric.filter { $0.criterion == .empathy && $0.test.kind == .answer }
    let next = try #require(
      NextDrill.choose(from: packs, for: .empathy, missed: missed, played: [:]))
    #expect(next.meetsMisses && next.items.first?.test.kind == .answer)
    #expect(next.reason.contains("the kind that cost the most points lately"))
  }

  @Test func `a pack that was played often gives way`() throws {
    let packs = try packs()
    let first = try #require(
      NextDrill.choose(from: packs, for: .accuracy, missed: [], played: [:]))
    let second = try #require(
      NextDrill.choose(
        from: packs, for: .accuracy, missed: [], played: [first.pack.setting.id: 3]))
    #expect(second.pack.setting.id != first.pack.setting.id)
    #expect(NextDrill.choose(from: [], for: .accuracy, missed: [], played: [:]) == nil)
  }
}

extension Run {
  static func ended(
    _ id: Run.ID, at day: Int, by person: String = "mona", of scenario: String = "a",
    points: RunPoints
  ) -> Run {
    Run(
      id: id, scenario: ScenarioSetting.ID(scenario), title: "A drill", pack: "", person: person,
      seed: 1, state: .ended, speed: 1, reached: .zero, createdAt: day, endedAt: day,
      total: points.points.total, points: points)
  }
}
