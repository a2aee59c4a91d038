import Kernel
import RunLog
import ScenarioFormat
import Scoring
import Web

/// A whole debrief as JSON; `Documentation/DebriefExport.md` says what each key means.
///
/// Keys are never renamed or given another meaning; new ones may come.
struct DebriefDocument: Encodable {
  let format = 1
  let mark = "EXERCISE"
  let scenario: Scenario
  let run: RunPart
  let result: Score
  let tables: [Table]
  /// What people wrote and rated.
  let assessment: AssessmentRecord

  init(_ debriefed: DebriefedRun, tables: [DataTable]) {
    let record = debriefed.record
    scenario = Scenario(
      id: record.scenario.rawValue, title: record.title, pack: record.pack)
    run = RunPart(
      id: record.id.rawValue, seed: "\(record.seed)", mode: record.mode.rawValue,
      createdAt: record.createdAt, endedAt: record.endedAt, seconds: record.reached.seconds,
      continues: record.origin?.run.rawValue, hasChangedCrowd: !record.changes.isEmpty)
    result = debriefed.score
    self.tables = tables.map(Table.init)
    assessment = AssessmentRecord(debriefed)
  }

  struct Scenario: Encodable {
    let id: String
    let title: String
    let pack: String
  }

  struct RunPart: Encodable {
    let id: String
    let seed: String
    let mode: String
    let createdAt: Int
    let endedAt: Int?
    let seconds: Int
    let continues: String?
    let hasChangedCrowd: Bool
  }

  struct Table: Encodable {
    let id: String
    let title: String
    let note: String?
    let columns: [String]
    let rows: [[String]]

    init(_ table: DataTable) {
      id = table.id
      title = table.title
      note = table.note
      columns = table.columns.map(\.name)
      rows = table.rows.map { $0.map(\.text) }
    }
  }
}
