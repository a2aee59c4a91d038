/// A draft with the categories that people have found in it.
package struct LabelledDraft: Equatable, Sendable {
  package var id: String
  package var draft: ReviewedText
  /// Ids of rules; empty for a draft that may go out as it is.
  package var labels: Set<String>

  package init(id: String, draft: ReviewedText, labels: Set<String>) {
    self.id = id
    self.draft = draft
    self.labels = labels
  }
}
