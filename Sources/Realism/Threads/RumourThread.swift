package import ScenarioFormat

/// A rumor's post and its replies, from a run or from real data.
package struct RumourThread: Equatable, Sendable {
  /// The real event, or the scenario.
  package var event: String
  package var verdict: Rumour.Verdict
  /// In the order of time.
  package var replies: [Reply]

  package init(event: String, verdict: Rumour.Verdict, replies: [Reply]) {
    self.event = event
    self.verdict = verdict
    self.replies = replies
  }

  package struct Reply: Equatable, Sendable {
    /// Since the first post; nil when the data does not say.
    package var minutes: Double?
    /// Place in `replies` of the post it answers; nil when it answers the first post.
    package var parent: Int?
    package var stance: CrowdStance
    /// nil when the data does not say.
    package var author: String?
    /// 1 answers the first post.
    package var depth: Int

    package init(
      minutes: Double?, parent: Int?, stance: CrowdStance, author: String?, depth: Int
    ) {
      self.minutes = minutes
      self.parent = parent
      self.stance = stance
      self.author = author
      self.depth = depth
    }
  }

  package var depth: Int { replies.lazy.map(\.depth).max() ?? 0 }

  package func count(_ stance: CrowdStance) -> Int { replies.count { $0.stance == stance } }

  /// Minutes between each reply of depth 2 or more and the reply that it answers.
  package var nestedDelays: [Double] {
    replies.compactMap { reply in
      guard let parent = reply.parent, let from = replies[parent].minutes, let to = reply.minutes
      else { return nil }
      return to - from
    }
  }
}
