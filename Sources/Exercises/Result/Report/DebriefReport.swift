import Foundation
import Paper
import Web

/// A whole debrief as a report to keep: what a chief reads first stands first.
struct DebriefReport: Sendable {
  let run: DebriefedRun
  let charts: [LineChart]
  /// nil when the scenario has none that fits.
  let model: ModelRun?
  /// Who played the run.
  let officer: String
  let size: PaperSize

  var document: PaperDocument {
    PaperDocument(
      title: title, author: officer, date: date, size: size,
      margins: PaperMargins(
        mark: "EXERCISE", header: title,
        footer: "EXERCISE – nothing in here happened. Run \(run.record.id), seed "
          + "\(run.record.seed)"),
      blocks: head + points + objectives + notes + crowd + evidence + ledger + answers + beside
        + findings + timeline + making)
  }

  /// When the report last changed: the end of the run, or the last note or rating after it.
  private var date: Date {
    let written = (run.noted?.notes ?? []).flatMap { $0.versions.map(\.at) }
    let rated = run.rated.history.map(\.at)
    let last = ([run.record.endedAt ?? run.record.createdAt] + written + rated).max() ?? 0
    return Date(timeIntervalSince1970: Double(last / 1_000))
  }

  private var title: String { "\(run.record.title): debrief" }
}
