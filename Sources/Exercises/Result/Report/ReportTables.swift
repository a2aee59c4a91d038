import Paper
import Scoring
import Web

/// What was said, answered and done, and when.
extension DebriefReport {
  /// The ledger, the gravest first.
  var ledger: [PaperBlock] {
    let groups = FactFate.allCases.flatMap { fate -> [PaperBlock] in
      let lines = run.score.ledger.filter { run.fate(of: $0) == fate }
      guard !lines.isEmpty else { return [] }
      let hasWords = lines.contains { $0.exhibit != nil }
      let columns = [
        PaperColumn("Fact", weight: 3), PaperColumn("What happened", weight: 3),
        PaperColumn("Words", weight: 3),
      ]
      return [
        .table(
          PaperTable(
            columns: hasWords ? columns : Array(columns.prefix(2)), rows: lines.map(row),
            caption: PaperText("\(fate.title): \(lines.count)")))
      ]
    }
    return [.heading(2, "Facts: said, kept, unsaid")]
      + [run.factTable.note.map { .paragraph(PaperText($0)) }].compactMap(\.self) + groups
  }

  private func row(_ line: LedgerLine) -> [PaperText] {
    let danger: PaperText = line.isDangerous ? .muted("\nAbout safety") : ""
    let words = line.exhibit.map { exhibit in
      PaperText.italic(exhibit.quote.map { "“\($0)”\n" } ?? "") + .muted(place(exhibit))
    }
    return [.bold(line.statement) + danger, PaperText(line.what), words ?? ""]
  }

  var answers: [PaperBlock] {
    [.heading(2, "Times and answers")]
      + [
        (run.markTable, [3, 3, 4, 1, 0.8, 1.4]), (run.questionTable, [6, 1.4, 1.4, 1.8]),
        (run.crowdQuestionTable, [6, 1.4, 1.4]),
      ].flatMap { table, weights in Self.blocks(table, weights) }
  }

  var timeline: [PaperBlock] {
    guard let table = run.tables.first(where: { $0.id == "timeline" }) else { return [] }
    return [.heading(2, "Timeline")]
      + Self.blocks(table, [1.2, 1.6, 2.6, 6], isTitled: false)
  }

  private static func blocks(
    _ table: DataTable, _ weights: [Double], isTitled: Bool = true
  ) -> [PaperBlock] {
    let title: [PaperBlock] = isTitled ? [.heading(3, PaperText(table.title))] : []
    let note = [table.note.map { PaperBlock.paragraph(PaperText($0)) }].compactMap(\.self)
    guard !table.rows.isEmpty else { return title + note }
    let columns = zip(table.columns, weights).map { column, weight in
      PaperColumn(column.name, weight: weight, isNumeric: column.isNumber)
    }
    let rows = table.rows.map { $0.map { PaperText($0.text) } }
    return title + note + [.table(PaperTable(columns: columns, rows: rows))]
  }

  /// The charts, each with what it says in words.
  var crowd: [PaperBlock] {
    guard !charts.isEmpty else { return [] }
    return [.heading(2, "The crowd"), .note("▼ marks public posts of the officer.")]
      + charts.flatMap { chart -> [PaperBlock] in
        let drawing = try? SVGDrawing(chart.svg, style: LineChart.paperStyle)
        return [.heading(3, PaperText(chart.title)), .paragraph(PaperText(chart.answer))]
          + [
            drawing.map {
              .figure(PaperFigure($0, alternative: "\(chart.title). \(chart.answer)"))
            }
          ].compactMap(\.self)
      }
  }

  var making: [PaperBlock] {
    [
      .heading(2, "How this report was made"),
      .table(
        .facts([
          ("Scenario", PaperText("\(run.record.title) (\(run.record.scenario))")),
          ("Version played", .muted("SHA-256 \(run.record.pack)")),
          ("Run", PaperText("\(run.record.id)")),
          ("Seed", PaperText("\(run.record.seed)")),
          ("Crowd engine", .muted("mark of this program: \(EngineMark.current)")),
        ])),
      .note(
        "Rollcall gave the points by fixed rules from the log of the run: the same log always gets "
          + "the same points. The same scenario with the same seed meets the same crowd. The crowd "
          + "is a simulation; its numbers say nothing about real people."),
    ]
  }
}
