/// The page of one rule as it stands in `Documentation/Rules` (`script/rules` writes it).
package struct RuleText: Equatable, Sendable {
  package var id: String
  package var title: String
  package var grade: Grade
  /// What the rule asks for: one sentence.
  package var what: String
  package var sections: [Section]

  package struct Section: Equatable, Sendable {
    package var heading: String
    /// Markdown.
    package var body: String
  }

  /// How grave a finding of the rule is, unless an agency's policy says otherwise.
  package enum Grade: String, Sendable, CaseIterable {
    case block = "Block"
    case warning = "Warning"
    case tip = "Tip"
  }

  /// nil when the text is not such a page.
  package init?(id: String, markdown: String) {
    let parts = markdown.split(separator: "\n## ", omittingEmptySubsequences: false)
    let head = parts.first?.split(separator: "\n", omittingEmptySubsequences: true) ?? []
    guard head.count == 3, head[0].hasPrefix("# "),
      let grade = Grade.allCases.first(where: { head[1].hasPrefix("**\($0.rawValue)**") })
    else { return nil }
    self.id = id
    self.grade = grade
    title = String(head[0].dropFirst(2))
    what = String(head[2])
    sections = parts.dropFirst().map { part in
      let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return Section(
        heading: String(lines.first ?? ""), body: lines.count > 1 ? String(lines[1]) : "")
    }
  }
}
