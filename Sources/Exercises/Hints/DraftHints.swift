import DraftReview
import TextAnalysis

/// A draft with what review found in it, the gravest first.
struct DraftHints: Equatable, Sendable {
  let draft: WrittenDraft
  let findings: [Finding]
  /// What is wrong with the form besides the words.
  var faults: [FormFault] = []
  /// Whether review was asked; else the page only brings the form back.
  var isChecked = false
  /// The key of the form it came in, so that sending it again is the same act.
  var key: String?

  /// How many were found, such as “2 findings: 1 block, 1 tip.”.
  var summary: String {
    guard !draft.isBlank else { return "" }
    guard !findings.isEmpty else { return "Nothing found. Read it once more yourself." }
    let counts = [
      count(.block).counted("block"), count(.warn).counted("warning"), count(.tip).counted("tip"),
    ].compactMap(\.self)
    return "\(findings.count.counted("finding") ?? ""): \(counts.joined(separator: ", "))."
  }

  private func count(_ severity: Finding.Severity) -> Int {
    findings.count { $0.severity == severity }
  }

  /// The draft with a rewrite in its place; nil when no such finding is in the text any more.
  func mended(by key: FindingKey) -> WrittenDraft? {
    let finding = findings.first { FindingKey($0) == key }
    guard let finding, let rewrite = finding.rewrite else { return nil }
    var scalars = Array(draft.text.unicodeScalars)
    let span = finding.span
    guard span.start >= 0, span.start <= span.end, span.end <= scalars.count else { return nil }
    scalars.replaceSubrange(span.start..<span.end, with: Array(rewrite.unicodeScalars))
    var mended = draft
    mended.text = String(String.UnicodeScalarView(scalars))
    return mended
  }

  /// The same as the answer to somebody who pressed “Check”.
  func checked() -> DraftHints {
    var copy = self
    copy.isChecked = true
    return copy
  }
}

extension Int {
  fileprivate func counted(_ noun: String) -> String? {
    self == 0 ? nil : "\(self) \(noun)\(self == 1 ? "" : "s")"
  }
}
