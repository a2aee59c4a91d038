/// Where a draft stands on its way out.
package enum DraftState: String, Sendable, CaseIterable {
  case draft
  case inReview = "in-review"
  /// Sent back to its writer with a comment.
  case returned
  case approved
  /// Marked as public by the person who posted it; its text stays as it is.
  case published
  /// Not used; kept for the record.
  case setAside = "set-aside"

  package var title: String {
    switch self {
    case .draft: "Draft"
    case .inReview: "In review"
    case .returned: "Returned"
    case .approved: "Approved"
    case .published: "Published"
    case .setAside: "Set aside"
    }
  }

  /// Where it stands after the act.
  package func after(_ act: DraftEvent.Kind) throws(DraftError) -> DraftState {
    switch (self, act) {
    case (.draft, .written), (.returned, .written), (.inReview, .written), (.approved, .written):
      .draft
    case (.draft, .submitted), (.returned, .submitted): .inReview
    case (.inReview, .approved): .approved
    case (.inReview, .returned): .returned
    case (.approved, .published), (.published, .published): .published
    case (.draft, .setAside), (.returned, .setAside), (.approved, .setAside): .setAside
    case (.setAside, .takenUp): .draft
    case (.draft, .overridden), (.inReview, .overridden), (.returned, .overridden),
      (.draft, .ignored), (.inReview, .ignored), (.returned, .ignored):
      self
    case (_, .exported): self
    default: throw .notNow(act, self)
    }
  }
}
