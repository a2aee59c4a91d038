import DraftReview
import TextAnalysis

/// A draft with what review found in it, the gravest first.
struct DraftHints: Equatable, Sendable {
  let draft: WrittenDraft
  let findings: [Finding]

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
}

extension Int {
  fileprivate func counted(_ noun: String) -> String? {
    self == 0 ? nil : "\(self) \(noun)\(self == 1 ? "" : "s")"
  }
}
