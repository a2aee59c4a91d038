import Kernel
import RunLog
import ScenarioFormat
import Scoring

@testable import Exercises

/// Ended runs of the drill in which exactly these things happened.
enum DebriefSamples {
  static func run(
    events: [RunEvent] = [], evidence: [Evidence] = [], faults: [CriticalFault] = [],
    ledger: [LedgerLine] = [], seconds: Int = 600
  ) throws -> DebriefedRun {
    let entry = try ScenarioLibrary(content: TestRuns.content).entry("mall-shooting-drill")
    var record = Run.ended("r1", at: 1_000_000, of: "mall-shooting-drill", points: .even(0.5))
    record.reached = ScenarioTime(seconds: seconds)
    return DebriefedRun(
      record: record, pack: try entry.requirePack(), platforms: entry.platforms, events: events,
      score: score(evidence: evidence, faults: faults, ledger: ledger))
  }

  static func score(
    evidence: [Evidence] = [], faults: [CriticalFault] = [], ledger: [LedgerLine] = []
  ) -> Score {
    Score(
      points: RunPoints.even(0.5, faults: faults.count).points, criticalFaults: faults,
      evidence: evidence, ledger: ledger, objectives: [], responses: [], outcome: nil, notes: nil)
  }

  static func line(
    _ title: String, points: Double, of maximum: Double, minute: Int? = 1
  ) -> Evidence {
    Evidence(
      criterion: .law, item: nil, points: points, maximum: maximum, title: title, what: "What.",
      why: "Why.", rule: "guilt-statement", exhibit: minute.map(exhibit))
  }

  static func fault(minute: Int) -> CriticalFault {
    CriticalFault(
      kind: .guiltStatement, what: "You named somebody as guilty.", instead: "Say “arrested”.",
      exhibit: exhibit(minute))
  }

  static func fact(
    _ id: Fact.ID, _ status: LedgerLine.Status, seconds: Int? = nil
  ) -> LedgerLine {
    LedgerLine(
      fact: id, statement: "A fact", isDangerous: false, status: status, what: "",
      exhibit: seconds.map { Exhibit(at: Moment(ScenarioTime(seconds: $0))) })
  }

  static func exhibit(_ minute: Int) -> Exhibit {
    Exhibit(quote: "The killer ran.", post: 1, at: Moment(ScenarioTime(seconds: minute * 60)))
  }

  static func events(_ happenings: [(Int, Happening)]) -> [RunEvent] {
    happenings.enumerated().map { place, what in
      RunEvent(
        number: place + 1, at: ScenarioTime(seconds: what.0), happening: what.1)
    }
  }
}
