import DraftReview
import TextAnalysis

/// How well the review finds what people found, with 95 % intervals (Wilson).
struct DraftCheckReport: Encodable {
  var faulty: Int
  var clean: Int
  var cleanBlocked: Share
  var severe: Row
  var lighter: Row
  var categories: [Row]
  var errors: [String]

  struct Row: Encodable {
    var name: String
    var labelled: Int
    var found: Int
    var recall: Share
    var precision: Share
  }

  init(_ check: DraftCheck) {
    faulty = check.faulty
    clean = check.clean
    cleanBlocked = Share(check.cleanBlocked.count, of: check.clean)
    let severe = DraftReviewer.ruleIDs.filter(DraftReviewer.severeRuleIDs.contains)
    let lighter = DraftReviewer.ruleIDs.filter { !DraftReviewer.severeRuleIDs.contains($0) }
    self.severe = Self.row("severe", check.tally(of: severe))
    self.lighter = Self.row("lighter", check.tally(of: lighter))
    categories = (severe + lighter).map { Self.row($0, check.tally(of: [$0])) }
    errors = check.errors.map { error in
      error.quote.map { "\(error.draft): \(error.category) found in “\($0)”" }
        ?? "\(error.draft): \(error.category) missed"
    }
  }

  private static func row(_ name: String, _ tally: DraftCheck.Tally) -> Row {
    Row(
      name: name, labelled: tally.labelled, found: tally.found,
      recall: Share(tally.right, of: tally.labelled),
      precision: Share(tally.right, of: tally.found))
  }

  var text: String {
    let head =
      "\(faulty) faulty and \(clean) clean drafts; clean ones blocked: \(cleanBlocked.text)"
    let rows = ([severe, lighter] + categories).map { row in
      let name = row.name + String(repeating: " ", count: max(24 - row.name.count, 0))
      return "\(name) labelled \(row.labelled), found \(row.found), "
        + "recall \(row.recall.text), precision \(row.precision.text)"
    }
    return ([head] + rows + errors).joined(separator: "\n")
  }
}
