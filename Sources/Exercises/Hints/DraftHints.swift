import DraftReview
import ScenarioFormat
import TextAnalysis

/// A draft with what review found in it, the gravest first.
struct DraftHints: Equatable, Sendable {
  let draft: WrittenDraft
  let findings: [Finding]
  /// What was found in the texts that single networks get of their own.
  var own: [OwnHints] = []
  /// What is wrong with the form besides the words.
  var faults: [FormFault] = []
  /// Whether review was asked; else the page only brings the form back.
  var isChecked = false
  /// The key of the form it came in, so that sending it again is the same act.
  var key: String?

  /// How many were found, such as “2 findings: 1 block, 1 tip.”.
  var summary: String {
    guard !draft.isBlank else { return "" }
    guard !all.isEmpty else { return "Nothing found. Read it once more yourself." }
    let counts = [
      count(.block).counted("block"), count(.warn).counted("warning"), count(.tip).counted("tip"),
    ].compactMap(\.self)
    return "\(all.count.counted("finding") ?? ""): \(counts.joined(separator: ", "))."
  }

  private func count(_ severity: Finding.Severity) -> Int {
    all.count { $0.severity == severity }
  }

  /// Those of every text.
  var all: [Finding] { findings + own.flatMap(\.findings) }

  /// The draft with a rewrite in its place; nil when no such finding is in the text any more.
  func mended(by key: FindingKey) -> WrittenDraft? {
    var mended = draft
    if let network = key.network {
      let findings = own.first { $0.network == network }?.findings ?? []
      guard let text = Self.mend(draft.own[network] ?? "", by: key, findings) else { return nil }
      mended.own[network] = text
    } else {
      guard let text = Self.mend(draft.text, by: key, findings) else { return nil }
      mended.text = text
    }
    return mended
  }

  private static func mend(_ text: String, by key: FindingKey, _ findings: [Finding]) -> String? {
    let finding = findings.first { FindingKey($0, network: key.network) == key }
    guard let finding, let rewrite = finding.rewrite else { return nil }
    var scalars = Array(text.unicodeScalars)
    let span = finding.span
    guard span.start >= 0, span.start <= span.end, span.end <= scalars.count else { return nil }
    scalars.replaceSubrange(span.start..<span.end, with: Array(rewrite.unicodeScalars))
    return String(String.UnicodeScalarView(scalars))
  }

  /// The same as the answer to somebody who pressed “Check”.
  func checked() -> DraftHints {
    var copy = self
    copy.isChecked = true
    return copy
  }
}

/// What was found in the text of one network.
struct OwnHints: Equatable, Sendable {
  let network: SocialPlatform.ID
  let name: String
  let findings: [Finding]
}

extension Int {
  fileprivate func counted(_ noun: String) -> String? {
    self == 0 ? nil : "\(self) \(noun)\(self == 1 ? "" : "s")"
  }
}
