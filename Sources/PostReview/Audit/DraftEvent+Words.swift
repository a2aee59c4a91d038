import DraftReview

extension DraftEvent {
  /// What was done, in words for the list on the draft's page; networks by their names.
  func sentence(_ networks: [Network]) -> String {
    switch kind {
    case .written: written
    case .submitted: "asked for approval of version \(version)"
    case .returned: "sent version \(version) back"
    case .approved:
      details[.alone] == nil
        ? "approved version \(version)"
        : "approved version \(version), which they wrote themselves: there is no other approver"
    case .overridden: "overrode a block in version \(version): \(ruleTitle)"
    case .ignored: "let a finding stand in version \(version): \(ruleTitle)"
    case .published: "marked version \(version) as published on \(networkName(networks))"
    case .setAside: "set the draft aside"
    case .takenUp: "took the draft up again"
    case .exported: "exported the record as \(details[.format]?.uppercased() ?? "a file")"
    }
  }

  /// What the person said with it.
  var remark: String? { details[.comment] ?? details[.reason] }

  private var written: String {
    let saved = version == 1 ? "wrote version 1" : "saved version \(version)"
    switch details[.endedState] {
    case DraftState.approved.rawValue: return "\(saved), which ended the approval"
    case DraftState.inReview.rawValue: return "\(saved), which took it out of review"
    default: return saved
    }
  }

  private var ruleTitle: String { (details[.rule] ?? "").ruleTitle }

  private func networkName(_ networks: [Network]) -> String {
    let id = details[.network] ?? ""
    return networks.first { $0.id == id }?.name ?? id
  }
}

extension String {
  /// A rule's id as people read it: “Guilt statement”.
  var ruleTitle: String {
    let words = replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
