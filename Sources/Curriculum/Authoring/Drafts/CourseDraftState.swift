/// Where a course that is being written stands on its way to learners.
package enum CourseDraftState: String, Sendable, CaseIterable {
  case writing
  case inReview = "in-review"
  /// Sent back with comments.
  case returned
  case approved
  /// What is here is what learners get.
  case published

  package var title: String {
    switch self {
    case .writing: "Being written"
    case .inReview: "In review"
    case .returned: "Sent back"
    case .approved: "Approved"
    case .published: "Published"
    }
  }

  /// Where it stands after the act.
  package func after(_ act: CourseDraftEvent.Kind) throws(AuthoringError) -> CourseDraftState {
    switch (self, act) {
    case (_, .opened), (_, .written), (_, .tookOver): .writing
    case (.writing, .submitted), (.returned, .submitted): .inReview
    case (.inReview, .withdrawn), (.approved, .withdrawn): .writing
    case (.inReview, .approved): .approved
    case (.inReview, .returned), (.approved, .returned): .returned
    case (.approved, .published): .published
    case (_, .commented): self
    default: throw .notNow(self)
    }
  }
}

/// Something that was done to a course while it was written; never changed afterward.
package struct CourseDraftEvent: Equatable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case opened, written, submitted, withdrawn, commented, approved, returned, published
    /// Files of the program's update were taken over, or the agency's were kept.
    case tookOver = "took-over"
  }

  package var number: Int
  package var revision: Int
  package var kind: Kind
  package var author: Author
  package var at: Int
  /// What was said, or which files are concerned.
  package var note: String

  var title: String {
    switch kind {
    case .opened: "Opened"
    case .written: "Saved"
    case .submitted: "Sent to review"
    case .withdrawn: "Taken back from review"
    case .commented: "Comment"
    case .approved: "Approved"
    case .returned: "Sent back"
    case .published: "Published"
    case .tookOver: "Update of the program"
    }
  }
}
