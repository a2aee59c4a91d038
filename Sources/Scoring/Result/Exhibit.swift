package import RunLog
package import ScenarioFormat
package import TextAnalysis

/// The place in the run that shows something: the words, the post and the time.
package struct Exhibit: Equatable, Sendable, Codable {
  /// The words themselves.
  package var quote: String?
  /// Where the quote stands in the post's text; nil when it stands beside it, in a
  /// picture's description or a poll.
  package var span: TextSpan?
  /// The post's number in the run.
  package var post: Post.Number?
  package var inject: Inject.ID?
  package var at: Moment

  package init(
    quote: String? = nil,
    span: TextSpan? = nil,
    post: Post.Number? = nil,
    inject: Inject.ID? = nil,
    at: Moment
  ) {
    self.quote = quote
    self.span = span
    self.post = post
    self.inject = inject
    self.at = at
  }
}
