/// How well a reviewer finds in labelled drafts what people found in them.
package struct DraftCheck: Equatable, Sendable {
  package private(set) var categories: [String: Tally] = [:]
  package private(set) var faulty = 0
  package private(set) var clean = 0
  /// Clean drafts in which something was found that would block them.
  package private(set) var cleanBlocked: [String] = []
  package private(set) var errors: [Error] = []

  /// What was labelled, found, and both, of one category or of several.
  package struct Tally: Equatable, Sendable {
    package var labelled = 0
    package var found = 0
    package var right = 0

    /// 0…1; nil when nothing was labelled.
    package var recall: Double? { labelled == 0 ? nil : Double(right) / Double(labelled) }
    /// 0…1; nil when nothing was found.
    package var precision: Double? { found == 0 ? nil : Double(right) / Double(found) }

    static func + (left: Self, right: Self) -> Self {
      Tally(
        labelled: left.labelled + right.labelled, found: left.found + right.found,
        right: left.right + right.right)
    }
  }

  /// A category that was missed in a draft, or found where people see nothing.
  package struct Error: Equatable, Sendable {
    package var draft: String
    package var category: String
    /// The words it was found in; nil when it was missed.
    package var quote: String?
  }

  package init(of drafts: [LabelledDraft], by reviewer: DraftReviewer) {
    for draft in drafts { add(draft, reviewer.findings(in: draft.draft)) }
  }

  package func tally(of categories: some Sequence<String>) -> Tally {
    categories.reduce(Tally()) { $0 + (self.categories[$1] ?? Tally()) }
  }

  /// The share of clean drafts that would be blocked, 0…1; 0 when there is none.
  package var cleanBlockRate: Double {
    clean == 0 ? 0 : Double(cleanBlocked.count) / Double(clean)
  }

  private mutating func add(_ draft: LabelledDraft, _ findings: [Finding]) {
    if draft.labels.isEmpty { clean += 1 } else { faulty += 1 }
    if draft.labels.isEmpty, findings.contains(where: { $0.severity == .block }) {
      cleanBlocked.append(draft.id)
    }
    let found = Set(findings.map(\.rule))
    for category in found.union(draft.labels).sorted() {
      let isLabelled = draft.labels.contains(category)
      let isFound = found.contains(category)
      categories[category, default: Tally()].labelled += isLabelled ? 1 : 0
      categories[category, default: Tally()].found += isFound ? 1 : 0
      categories[category, default: Tally()].right += isLabelled && isFound ? 1 : 0
      guard isLabelled != isFound else { continue }
      let quote = findings.first { $0.rule == category }.map(\.quote)
      errors.append(Error(draft: draft.id, category: category, quote: quote))
    }
  }
}
