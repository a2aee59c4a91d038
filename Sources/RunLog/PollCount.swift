/// How many people have voted for each answer of a poll so far.
package struct PollCount: Equatable, Sendable, Codable {
  package var post: Post.Number
  /// In the order of the poll's options.
  package var votes: [Int]

  package init(post: Post.Number, votes: [Int]) {
    self.post = post
    self.votes = votes
  }

  package var total: Int { votes.reduce(0, +) }
}
