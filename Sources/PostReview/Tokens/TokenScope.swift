/// What a program may do with its token.
package enum TokenScope: String, CaseIterable, Sendable, Codable {
  case review
  case readDrafts = "read-drafts"
  case writeDrafts = "write-drafts"

  /// As an administrator reads it.
  package var title: String {
    switch self {
    case .review: "Review and analyse texts"
    case .readDrafts: "Read the desk's drafts and where they stand"
    case .writeDrafts: "Put new drafts on the desk"
    }
  }
}
