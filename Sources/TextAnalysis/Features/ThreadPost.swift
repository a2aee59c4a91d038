/// A post with what it answers: the fields that stance is read from.
package struct ThreadPost: Sendable, Equatable {
  package var text: String
  /// The post it answers; empty where it is not known.
  package var parentText: String
  /// The post that began the thread; empty where it is not known.
  package var sourceText: String
  /// Whether it began the thread itself.
  package var isSource: Bool

  package init(text: String, parentText: String = "", sourceText: String = "", isSource: Bool) {
    self.text = text
    self.parentText = parentText
    self.sourceText = sourceText
    self.isSource = isSource
  }
}
