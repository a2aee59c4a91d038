import Kernel
import Paper
import RunLog
import ScenarioFormat
import Scoring
import Web

/// The model answer beside the officer's acts, and what people wrote about the run.
extension DebriefReport {
  var beside: [PaperBlock] {
    guard let model else { return [] }
    let tables = ModelTables(run: run, model: model)
    let points = tables.points.rows.map { $0.map { PaperText($0.text) } }
    let acts = tables.rows.map { row in
      [PaperText(wall(row.minute)), Self.words(row.own), Self.words(row.model)]
    }
    return [
      .heading(2, "Beside the model answer"),
      .paragraph(
        PaperText(
          "The model answer scores \(model.score.total.short) of 100 in the same crowd; this run "
            + "scored \(run.score.total.short). It is one good way, not the only one.")),
      .table(
        PaperTable(
          columns: [
            PaperColumn("Criterion", weight: 4), PaperColumn("Officer", isNumeric: true),
            PaperColumn("Model", isNumeric: true), PaperColumn("Of", isNumeric: true),
          ], rows: points, namesRows: true)),
      .heading(3, "Act by act"),
      .table(
        PaperTable(
          columns: [
            PaperColumn("Time", weight: 1), PaperColumn("Officer", weight: 4),
            PaperColumn("Model answer", weight: 4),
          ], rows: acts, namesRows: true)),
    ]
  }

  private static func words(_ acts: [ModelTables.Act]) -> PaperText {
    guard !acts.isEmpty else { return .muted("Nothing") }
    return acts.map { act in
      .bold("\(act.name), T+\(act.at)") + PaperText(act.text.map { "\n\($0)" } ?? "")
    }.joined(by: "\n\n")
  }

  var notes: [PaperBlock] {
    guard let noted = run.noted, !noted.shown.isEmpty else { return [] }
    return [.heading(2, "Notes")]
      + noted.shown.flatMap { note -> [PaperBlock] in
        let role = noted.isTrainees(note) ? "trainee" : "trainer"
        let changed = note.wasChanged ? ", changed" : ""
        let written = WrittenMoment.text(note.versions.first?.at ?? 0)
        let head =
          PaperText.bold("\(note.name)") + PaperText(", \(role), \(about(note, in: noted)). ")
        return [
          .paragraph(head + .muted("Written \(written)\(changed)")),
          .quote(PaperText(note.text)),
        ]
      }
  }

  private func about(_ note: RunNote, in noted: NotedRun) -> String {
    let time = noted.time(of: note).map { "\(wall($0)), T+\($0)" }
    switch note.place {
    case .run: return "on the whole run"
    case .moment: return "on \(time ?? "a moment")"
    case .post(let number): return "on post \(number)" + (time.map { ", \($0)" } ?? "")
    }
  }
}
