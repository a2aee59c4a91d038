import DraftReview

/// Findings as people read them in a terminal.
enum FindingText {
  static func text(_ findings: [Finding]) -> String {
    guard !findings.isEmpty else { return "Nothing found." }
    return findings.map(text).joined(separator: "\n\n")
  }

  private static func text(_ finding: Finding) -> String {
    var lines = [
      "\(finding.severity.rawValue.uppercased()) \(finding.rule)", "  \(finding.what)",
      "  Why: \(finding.why)", "  How: \(finding.how)",
    ]
    if let rewrite = finding.rewrite { lines.append("  Instead: \(rewrite)") }
    return lines.joined(separator: "\n")
  }
}
