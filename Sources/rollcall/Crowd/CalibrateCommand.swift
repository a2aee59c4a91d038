import ArgumentParser
import Exercises
import Foundation
import Realism

struct CalibrateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "Fit the growth of rumor threads to labelled real threads.",
    discussion: """
      Reads RumourEval 2019 as JSON lines, fits to some events and reports on the others. With
      --write, the fit becomes the crowd's: it holds values only, no row of the data.

      Example:
        rollcall calibrate ../shared/data/text/rumoureval2019_stance.jsonl --write .
      """)

  @Argument(help: "The labelled threads, one JSON object a line.")
  var data: String

  @Option(help: "Root of the sources in which the fit is to be written.")
  var write: String?

  @Flag(help: "Print one JSON document, nothing else.")
  var json = false

  func run() async throws {
    let threads = try LabelledThreads.read(try TextFile.read(data), file: data)
    guard let report = CalibrationReport(EventSplit(threads)) else {
      throw CommandProblem(
        "\(data) has too few threads of the events to fit. At least 10 with times are needed.")
    }
    if let root = write {
      try WrittenFile.write(
        report.modelSource, to: "\(root)/Sources/Simulation/Threads/FittedThreads.swift")
      try WrittenFile.write(
        report.figuresSource, to: "\(root)/Sources/Realism/Report/FittedFigures.swift")
    }
    StandardOutput.write(json ? try JSONText.encode(report.rows) : text(report))
  }

  private func text(_ report: CalibrationReport) -> String {
    let head =
      "Fitted to \(report.fittedThreads) threads; \(report.heldOutThreads) of other events "
      + "check it.\nfit data | held out | model"
    let lines = report.rows.map { row in
      "\(row.name) (\(row.unit)): "
        + [row.fitted, row.heldOut, row.model].map { $0.map { "\($0)" } ?? "–" }
        .joined(separator: " | ")
    }
    return ([head] + lines).joined(separator: "\n")
  }
}
