import Kernel
import RunLog
import ScenarioFormat
import Scoring
import SiteMap
import Web

/// The tables of a debrief: what stands on its pages, and in its files under the same names.
extension DebriefedRun {
  /// Those that need nothing but the run.
  var tables: [DataTable] {
    [
      criterionTable, evidenceTable, momentTable, objectiveTable, factTable, questionTable,
      markTable, crowdQuestionTable, timelineTable,
    ]
  }

  func replayPath(at time: ScenarioTime, platform: SocialPlatform.ID? = nil) -> String {
    Link.runReplay(record.id.rawValue, at: time.seconds, platform: platform?.rawValue).path
  }

  func timeCell(_ time: ScenarioTime?) -> DataTable.Cell {
    guard let time else { return "" }
    return DataTable.Cell("\(time)", path: replayPath(at: time))
  }

  private var criterionTable: DataTable {
    DataTable(
      id: "points", title: "Points by criterion", note: "\(score.total.short) of 100.",
      columns: ["Criterion", .number("Points"), .number("Of")],
      rows: score.points.criteria.map {
        [.init($0.name), .init($0.earned.short), .init($0.maximum.short)]
      })
  }

  private var evidenceTable: DataTable {
    DataTable(
      id: "evidence", title: "Evidence",
      columns: [
        "Criterion", "Item", .number("Points"), .number("Of"), "What happened", "Words", "T+",
        "Rule", "Fact or rumor", "Source",
      ],
      rows: score.evidence.map { line in
        [
          .init(line.criterion.name), .init(line.title), .init(line.points.short),
          .init(line.maximum.short), .init(line.what), .init(line.exhibit?.quote ?? ""),
          timeCell(line.exhibit?.at.time), .init(line.rule), .init(line.claim?.rawValue ?? ""),
          .init(line.source ?? ""),
        ]
      })
  }

  private var momentTable: DataTable {
    DataTable(
      id: "moments", title: "The moments that counted",
      columns: ["T+", "What", "What happened", .number("Points"), "Words"],
      rows: KeyMoments(score: score).moments().map { moment in
        [
          timeCell(moment.at), .init(moment.title), .init(moment.what),
          .init(moment.points?.short ?? ""), .init(moment.exhibit.quote ?? ""),
        ]
      })
  }

  private var objectiveTable: DataTable {
    DataTable(
      id: "objectives", title: "Objectives",
      columns: ["Objective", "Rating", .number("Points"), .number("Of")],
      rows: score.objectives.map {
        [
          .init($0.text), .init($0.rating.map { "\($0.rawValue) – \($0.name)" } ?? "not rated"),
          .init($0.earned.short), .init($0.maximum.short),
        ]
      })
  }

  var factTable: DataTable {
    let counts = FactFate.allCases.map { fate in
      "\(score.ledger.count { self.fate(of: $0) == fate }) \(fate.title.lowercased())"
    }
    return DataTable(
      id: "facts", title: "Facts",
      note: "\(score.ledger.count) facts: \(counts.joined(separator: ", ")).",
      columns: ["Fact", "Outcome", "Safety", "What happened", "Words", "T+"],
      rows: score.ledger.map { line in
        [
          .init(line.statement), .init(fate(of: line).title), .init(line.isDangerous ? "yes" : ""),
          .init(line.what), .init(line.exhibit?.quote ?? ""), timeCell(line.exhibit?.at.time),
        ]
      })
  }

  private var timelineTable: DataTable {
    DataTable(
      id: "timeline", title: "Timeline", columns: ["T+", "Lane", "What", "Words"],
      rows: RunTimeline(run: self).entries(in: nil).map { entry in
        [timeCell(entry.at), .init(entry.lane.name), .init(entry.title), .init(entry.text)]
      })
  }
}
