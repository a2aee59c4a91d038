/// Holds a draft against the scenario's ledger: what nobody has confirmed, and what is to be kept.
struct LedgerFindings: Sendable {
  let ledger: ReviewLedger

  func findings(in draft: ReadDraft) -> [Finding] {
    ledger.statements(in: draft.draft.text).map { span, entry in
      let quote = draft.quote(span)
      return Finding(
        rule: entry.rule,
        severity: .block,
        span: span,
        quote: quote,
        what: "“\(quote)” \(entry.status.what)",
        why: entry.status.why,
        how: entry.status.how)
    }
  }
}

extension ReviewLedger.Status {
  fileprivate var what: String {
    switch self {
    case .unconfirmed: "states what nobody has confirmed so far."
    case .notReleased: "says what has not been released."
    case .needsApproval: "needs the approval of command before it is published."
    }
  }

  fileprivate var why: String {
    switch self {
    case .unconfirmed: "People act on what the police say; a wrong statement cannot be called back."
    case .notReleased: "The ledger keeps it back: it can harm people or the investigation."
    case .needsApproval: "Somebody else answers for this fact and has to agree first."
    }
  }

  fileprivate var how: String {
    switch self {
    case .unconfirmed: "Ask the information desk, or say that you are checking it."
    case .notReleased: "Leave it out, or say that you cannot speak about it yet."
    case .needsApproval: "Ask for approval, then publish it."
    }
  }
}
