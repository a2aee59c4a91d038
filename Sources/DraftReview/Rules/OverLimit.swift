import TextAnalysis

/// Keeps the post within what its network takes.
///
/// A post that is too long is refused or cut, and the part that is cut is often the one that says
/// what to do. Characters count as a reader counts them: an emoji is one.
///
/// Source: each network's own help pages; the limits stand in the agency's list of networks.
///
/// To mend it, keep place, danger and action, and put the rest on your page with a link.
///
/// - Bad: 340 characters for a network that takes 280.
/// - Good: “Dock Street is closed from 16th to 20th. Use Canal. Next update 6:15 pm.”
package struct OverLimit: ReviewRule {
  package static let id = "over-limit"
  package static let why =
    "A post that is too long is refused or cut, and what is cut may be what people need to do."

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    surplus(in: draft) + unread(in: draft)
  }

  private func surplus(in draft: ReadDraft) -> [Finding] {
    let text = draft.draft.text
    guard let limit = draft.draft.limit, limit >= 0,
      let border = text.index(text.startIndex, offsetBy: limit, limitedBy: text.endIndex),
      border < text.endIndex
    else { return [] }
    let end = draft.scalars.count
    let start = min(text.unicodeScalars[..<border].count, end)
    let span = TextSpan(start: start, end: end)
    return [
      Finding(
        rule: Self.id,
        severity: .warn,
        span: span,
        quote: draft.quote(span),
        what: "The text has \(text[border...].count) characters more than the \(limit) that fit.",
        why: Self.why,
        how: "Keep place, danger and action; put the rest on your page with a link, or in a thread."
      )
    ]
  }

  /// What the other rules have not seen.
  private func unread(in draft: ReadDraft) -> [Finding] {
    guard !draft.draft.text.unicodeScalars.dropFirst(ReadDraft.longestRead).isEmpty else {
      return []
    }
    return [
      absence(
        .warn,
        what: "Only the first \(ReadDraft.longestRead) characters of this text were reviewed.",
        how: "Shorten it, or review it in parts."
      )
    ]
  }
}
