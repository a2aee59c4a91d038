package import TextAnalysis

/// A post that a person has labelled, with where it comes from.
package struct LabelledPost: Sendable {
  package var post: ThreadPost
  package var label: Int
  /// The event, platform or time it belongs to: what is held out together.
  package var group: String

  package init(_ post: ThreadPost, label: Int, group: String) {
    self.post = post
    self.label = label
    self.group = group
  }
}
