package import DraftReview

/// Something that draft review finds in a published post, whatever it cost.
package struct ReviewNote: Equatable, Sendable, Codable {
  /// The rule's id, for example `unverified-claim`.
  package var rule: String
  package var severity: Finding.Severity
  package var what: String
  package var why: String
  package var how: String
  package var exhibit: Exhibit
}
