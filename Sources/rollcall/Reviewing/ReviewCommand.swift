import ArgumentParser
import DraftReview
import Exercises
import Foundation
import Platform

struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Tell what is wrong with a draft before it is public.",
    discussion: """
      Reads one draft from standard input, or with --batch one JSON object a line with id, text
      and, if known, platform, has_image and alt; it answers with one object a line.
      With --check the lines also have labels (ids of categories), and the answer is how well the
      review finds them. Exit code 1 when a single draft would be blocked.

      Examples:
        echo "We caught the killer." | rollcall review --platform x
        rollcall review --batch drafts.jsonl
        rollcall review --check Content/drafts/check.jsonl
      """)

  @Option(help: "Answer every line of this file; - is standard input.")
  var batch: String?

  @Option(help: "Measure the review on the labelled drafts of this file.")
  var check: String?

  @Option(help: "Where the draft is to appear, such as x or microblog.")
  var platform: String?

  @Flag(help: "The draft has a picture.")
  var image = false

  @Option(help: "The picture's alternative text.")
  var alt: String?

  @Option(help: "The agency's policy; Content/policies/default.yaml when left out.")
  var policy: String?

  @Flag(help: "Print one JSON document.")
  var json = false

  @Option(help: "Folder with Content (ROLLCALL_ROOT).")
  var root: String?

  func validate() throws {
    if batch != nil, check != nil { throw ValidationError("Use --batch or --check, not both.") }
  }

  func run() async throws {
    let root = try Installation.findRoot(
      named: root ?? ProcessInfo.processInfo.environment["ROLLCALL_ROOT"])
    let content = try ReviewContent.load(
      content: root.appending(path: "Content"), policy: policy.map { URL(filePath: $0) })
    if let batch {
      try BatchLines.answer(batch, ReviewRow.self) { row in
        ReviewAnswer(
          id: row.id,
          findings: content.reviewer.findings(in: row.draft(content)).map(ReviewedFinding.init))
      }
    } else if let check {
      try measure(check, by: content)
    } else {
      try reviewOne(by: content)
    }
  }

  private func reviewOne(by content: ReviewContent) throws {
    let draft = ReviewedText(
      text: try TextFile.read("-"), limit: content.limit(on: platform),
      hasImage: image || alt != nil, alt: alt)
    let findings = content.reviewer.findings(in: draft)
    if json {
      let answer = ["findings": findings.map(ReviewedFinding.init)]
      StandardOutput.write(try JSONText.encode(answer))
    } else {
      StandardOutput.write(FindingText.text(findings))
    }
    if findings.contains(where: { $0.severity == .block }) { throw ExitCode(1) }
  }

  private func measure(_ path: String, by content: ReviewContent) throws {
    let drafts = try BatchLines.rows(of: path, ReviewRow.self).map { row in
      let labels = Set(row.labels ?? [])
      if let strange = labels.first(where: { !DraftReviewer.ruleIDs.contains($0) }) {
        throw CommandProblem("\(path): “\(strange)” of \(row.id.text) is no category.")
      }
      return LabelledDraft(id: row.id.text, draft: row.draft(content), labels: labels)
    }
    guard !drafts.isEmpty else { throw CommandProblem("\(path) is empty. Name labelled drafts.") }
    let report = DraftCheckReport(DraftCheck(of: drafts, by: content.reviewer))
    StandardOutput.write(json ? try JSONText.encode(report) : report.text)
  }
}
