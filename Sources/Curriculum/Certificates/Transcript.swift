import CourseFormat
import Foundation
import Kernel
import Paper
import SiteMap
import Web

/// Somebody’s training record: every course they took, in every round.
struct Transcript: Sendable {
  struct Line: Sendable {
    var course: String
    var version: Int
    /// nil for the whole course.
    var path: String?
    var enrolledAt: Int
    var completedAt: Int?
    var minutes: Int
    var certificate: Certificate?
  }

  let name: String
  let agency: String
  let lines: [Line]
  let now: Int

  /// The answer first.
  var sentence: String {
    guard !lines.isEmpty else { return "There is no training on record yet." }
    let done = lines.count { $0.completedAt != nil }
    let minutes = lines.reduce(0) { $0 + $1.minutes }
    return "\(done) of \(CourseWords.count(lines.count, "course", "courses")) completed, "
      + "\(CourseWords.minutes(minutes)) of training in all."
  }

  func standing(_ line: Line) -> String {
    guard let certificate = line.certificate else {
      return line.completedAt == nil ? "Not completed" : "Completed"
    }
    let standing = certificate.standing(at: now)
    let until = "until \(CourseWords.day(certificate.expiresAt))"
    return standing == .valid ? "Valid \(until)" : standing.title
  }

  var table: DataTable {
    DataTable(
      id: "transcript", title: "Training record",
      columns: [
        "Course", "Path", .number("Version"), "Enrolled", "Completed", .number("Minutes"),
        .number("Score, %"), "Certificate", "Valid until", "Standing",
      ],
      rows: lines.map { line in
        [
          .init(line.course), .init(line.path ?? "Whole course"), .init("\(line.version)"),
          .init(CourseWords.day(line.enrolledAt)),
          .init(line.completedAt.map(CourseWords.day) ?? ""), .init("\(line.minutes)"),
          .init(line.score), .init(line.certificate?.code.description ?? ""),
          .init(line.certificate.map { CourseWords.day($0.expiresAt) } ?? ""),
          .init(standing(line)),
        ]
      })
  }

  /// For paper, with where each certificate can be checked.
  func document(publicURL: String, size: PaperSize) -> PaperDocument {
    let address = publicURL + Link.learning(.verification).path
    return PaperDocument(
      title: "Training record of \(name)", author: agency,
      date: Date(timeIntervalSince1970: Double(now) / 1000), size: size,
      margins: PaperMargins(header: agency, footer: "As of \(CourseWords.day(now)), UTC"),
      blocks: [
        .heading(1, PaperText("Training record of \(name)")),
        .paragraph(PaperText(sentence)),
        .table(
          PaperTable(
            columns: [
              PaperColumn("Course", weight: 3), PaperColumn("Completed", weight: 1.4),
              PaperColumn("Time", weight: 1, isNumeric: true),
              PaperColumn("Score", weight: 0.9, isNumeric: true),
              PaperColumn("Certificate", weight: 2),
            ],
            rows: lines.map(paperRow), namesRows: true)),
        .note(
          PaperText("Certificates can be checked at ") + .link(address, to: address)
            + PaperText(
              ". Minutes, score and version are as the agency recorded them. Whether they count "
                + "as credit is for the training board to say.")),
      ])
  }

  private func paperRow(_ line: Line) -> [PaperText] {
    [
      PaperText(line.title), PaperText(line.completedAt.map(CourseWords.day) ?? "–"),
      PaperText(CourseWords.minutes(line.minutes)),
      PaperText(line.score.isEmpty ? "–" : "\(line.score) %"),
      line.certificate.map { certificate in
        PaperText(certificate.code.description, .fixed) + PaperText(" \(standing(line))")
      } ?? PaperText(standing(line)),
    ]
  }
}

extension Transcript.Line {
  /// “Social media for officers, version 2 (Patrol officers)”.
  var title: String { "\(course), version \(version)" + (path.map { " (\($0))" } ?? "") }

  /// In percent, without the sign; empty where there is none.
  var score: String {
    certificate?.score.map { "\(Int(($0 * 100).rounded()))" } ?? ""
  }
}
