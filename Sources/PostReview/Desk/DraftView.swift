import DraftReview
import Kernel

/// Everything that the page of one draft shows.
struct DraftView: Sendable {
  /// nil for a draft that was never saved.
  var record: DraftRecord?
  /// As it stands in the fields: typed, or the saved text.
  var content: DraftContent
  var review: SettledReview
  var networks: [Network]
  var agency: String
  var mayWrite: Bool
  var verdict: ApprovalRule.Verdict
  var formToken: String
  /// The version that what is in the fields goes on from; 0 for a new draft.
  var base: Int
  var picture: DeskPicture?
  var faults: [(field: String, message: String)] = []
  /// Set when somebody else saved after the writer began.
  var newer: DraftVersion?

  var id: String? { record?.draft.id.rawValue }
  var state: DraftState { record?.draft.state ?? .draft }

  var mayApprove: Bool { verdict == .allowed || verdict == .allowedAlone }

  /// Whether what is in the fields differs from what is saved.
  var isUnsaved: Bool { record.map { $0.content != content.trimmed } ?? true }

  var chosen: [Network] { networks.filter { content.networks.contains($0.id) } }
}

/// The form that the buttons beside the findings belong to.
enum DraftFormID {
  static let form = "draft-form"
}
