import Kernel
import ScenarioFormat
import Scoring

/// Runs with their points as a table for spreadsheets, one run a line.
enum PointsFile {
  /// With the names of the people where there are several.
  static func table(_ entries: [(name: String?, entry: PersonalRecord.Entry)]) -> CommaTable {
    let hasNames = entries.contains { $0.name != nil }
    let columns =
      (hasNames ? ["person"] : [])
      + [
        "mark", "run", "scenario", "title", "ended", "mode", "changed_crowd", "played_on",
        "total_program", "total_trainer", "critical_faults",
      ] + Criterion.allCases.flatMap { ["\($0.rawValue)_program", "\($0.rawValue)_trainer"] }
    return CommaTable(
      columns: columns,
      rows: entries.map { name, entry in
        (hasNames ? [name ?? ""] : []) + head(of: entry) + criteria(of: entry)
      })
  }

  private static func head(of entry: PersonalRecord.Entry) -> [String] {
    let (run, rated) = (entry.run, entry.rated)
    return [
      "EXERCISE", run.id.rawValue, run.scenario.rawValue, run.title,
      run.endedAt.map(WrittenMoment.iso) ?? "", run.mode.rawValue,
      run.changes.isEmpty ? "no" : "yes", run.origin == nil ? "no" : "yes",
      "\(rated.program.points.total)", rated.isChanged ? "\(rated.total)" : "",
      "\(rated.program.faults)",
    ]
  }

  private static func criteria(of entry: PersonalRecord.Entry) -> [String] {
    Criterion.allCases.flatMap { criterion -> [String] in
      let line = entry.rated.program.points.criteria.first { $0.criterion == criterion }
      let other = entry.rated.current[.criterion(criterion)]?.points
      return [line.map { "\($0.earned)" } ?? "", other.map { "\($0)" } ?? ""]
    }
  }
}
