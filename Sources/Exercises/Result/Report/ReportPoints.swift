import Paper
import ScenarioFormat
import Scoring

/// Where the points came from: by criterion, with the words, the rule and the moment.
extension DebriefReport {
  var points: [PaperBlock] {
    [.heading(2, "Points by criterion")]
      + [ReportBars(rated: run.rated).figure.map { .figure($0) }].compactMap(\.self)
      + ratings
  }

  /// What a trainer changed, with both values.
  private var ratings: [PaperBlock] {
    guard !run.rated.history.isEmpty else { return [] }
    let rows = run.rated.history.map { given in
      [
        PaperText(given.subject.name), PaperText(programPoints(given.subject)),
        PaperText(given.points.map { Self.points($0, given.subject) } ?? "as the program"),
        PaperText(given.reason), PaperText("\(given.name), \(WrittenMoment.text(given.at))"),
      ]
    }
    return [
      .table(
        PaperTable(
          columns: [
            PaperColumn("Points for", weight: 2), PaperColumn("Program", weight: 1),
            PaperColumn("Trainer", weight: 1), PaperColumn("Reason", weight: 4),
            PaperColumn("By", weight: 2),
          ], rows: rows, caption: "Points that a trainer changed", namesRows: true))
    ]
  }

  private func programPoints(_ subject: Override.Subject) -> String {
    switch subject {
    case .criterion(let criterion):
      run.rated.program.points.criteria.first { $0.criterion == criterion }?.earned.short ?? ""
    case .cap: run.rated.program.faults > 0 ? "capped" : "no cap"
    }
  }

  private static func points(_ points: Double, _ subject: Override.Subject) -> String {
    subject == .cap ? "lifted" : points.short
  }

  var objectives: [PaperBlock] {
    guard !run.score.objectives.isEmpty else { return [] }
    let rows = run.score.objectives.map { line in
      [
        PaperText(line.text),
        PaperText(line.rating.map { "\($0.rawValue) – \($0.name)" } ?? "not rated"),
        PaperText("\(line.earned.short) of \(line.maximum.short)"),
      ]
    }
    return [
      .heading(2, "Objectives"),
      .table(
        PaperTable(
          columns: [
            PaperColumn("Objective", weight: 4), PaperColumn("Rating", weight: 2),
            PaperColumn("Points", weight: 1, isNumeric: true),
          ], rows: rows)),
      .note("Ratings as in HSEEP: P performed, S some challenges, M major challenges, U unable."),
    ]
  }

  var evidence: [PaperBlock] {
    let groups = Criterion.allCases.flatMap { criterion -> [PaperBlock] in
      let lines = run.score.evidence.filter { $0.criterion == criterion }
      guard !lines.isEmpty else { return [] }
      return [
        .heading(3, PaperText(criterion.name)),
        .table(
          PaperTable(
            columns: [
              PaperColumn("Points", weight: 1.1, isNumeric: true),
              PaperColumn("What happened", weight: 4),
              PaperColumn("Words, rule and source", weight: 3.6),
            ], rows: lines.map(row))),
      ]
    }
    return [.heading(2, "The evidence")] + groups
  }

  private func row(_ line: Evidence) -> [PaperText] {
    let points =
      line.isLoss ? "−\((-line.points).short)" : "\(line.points.short) of \(line.maximum.short)"
    var proof: [PaperText] = []
    if let exhibit = line.exhibit {
      if let words = exhibit.quote { proof.append(.italic("“\(words)”")) }
      proof.append(.muted(place(exhibit)))
    }
    let ledger = line.claim.map { " Ledger: \($0)." } ?? ""
    proof.append(.muted("Rule: \(RuleName.title(line.rule)).\(ledger)"))
    if let source = line.source { proof.append(.muted("Source: \(source)")) }
    return [
      .bold(points), .bold("\(line.title). ") + PaperText(line.what + "\n") + .muted(line.why),
      proof.joined(by: "\n"),
    ]
  }

  /// What draft review finds in the posts; it takes no points.
  var findings: [PaperBlock] {
    guard let notes = run.score.notes, !notes.isEmpty else { return [] }
    let rows = notes.map { note in
      [
        PaperText.bold(note.what)
          + .muted("\nRule: \(RuleName.title(note.rule)). \(place(note.exhibit))"),
        .italic(note.exhibit.quote.map { "“\($0)”" } ?? ""), PaperText(note.how),
      ]
    }
    return [
      .heading(2, "What draft review finds in the posts"),
      .note("By the rules, and by what was known and released at that moment. It takes no points."),
      .table(
        PaperTable(
          columns: [
            PaperColumn("Finding", weight: 3), PaperColumn("Words", weight: 3),
            PaperColumn("How to mend it", weight: 3),
          ], rows: rows)),
    ]
  }
}

extension [PaperText] {
  func joined(by separator: PaperText) -> PaperText {
    dropFirst().reduce(first ?? "") { $0 + separator + $1 }
  }
}
