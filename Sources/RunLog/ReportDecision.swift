/// What a network decided about a post that the officer had reported.
package struct ReportDecision: Equatable, Sendable, Codable {
  package var post: Post.Number
  /// It breaks the network's rules and was taken down.
  package var isRemoved: Bool
  /// What the network says, in words.
  package var answer: String

  package init(post: Post.Number, isRemoved: Bool, answer: String) {
    self.post = post
    self.isRemoved = isRemoved
    self.answer = answer
  }
}
