package import Kernel
package import ScenarioFormat

/// Something that happened in a run, in the order in which it happened.
package struct RunEvent: Equatable, Sendable, Codable {
  /// From 1, without gaps.
  package var number: Int
  package var at: ScenarioTime
  package var happening: Happening

  package init(number: Int, at: ScenarioTime, happening: Happening) {
    self.number = number
    self.at = at
    self.happening = happening
  }
}

package enum Happening: Equatable, Sendable, Codable {
  case started
  /// A player did something; its public or private results follow as events of their own.
  case acted(Action)
  case posted(Post)
  /// New counters of posts that changed, at most once a scenario minute for a post.
  case counted([PostCounters])
  /// New votes in own polls, at most once a scenario minute for a poll.
  case voted([PollCount])
  /// An inject that is not a public post reached the officer.
  case delivered(Delivery)
  /// The officer's private message or rejection of a draft, as sent.
  case messaged(to: Inject.ID?, post: Post.Number?, text: String)
  case deskAnswered(question: String, answer: String, learned: [Fact.ID])
  case releaseDecided(ReleaseDecision)
  /// A post stopped being visible; the record keeps it. The deed is `report` when the network took
  /// it down.
  case withdrawn(Post.Number, deed: String, reason: String)
  case pinned(Post.Number)
  case blocked(handle: String, reason: String)
  case draftApproved(Inject.ID)
  case escalated(Inject.ID?, reason: String)
  case learned([Fact.ID])
  /// An own post has other words from now on.
  case edited(Post.Number, text: String)
  /// A like, repost, pin, hiding or block was taken back; a block by a post of the account.
  case undone(Undoing, Post.Number)
  case reported(Post.Number, reason: String)
  case reportDecided(ReportDecision)
  case commentsClosed(Post.Number, reason: String)
  case commentsOpened(Post.Number)
  case followed(handle: String, on: SocialPlatform.ID)
  case unfollowed(handle: String, on: SocialPlatform.ID)
  case muted(words: String, on: SocialPlatform.ID)
  case unmuted(words: String, on: SocialPlatform.ID)
  case profileChanged(SocialPlatform.ID, notice: String)
  case decisionLogged(text: String, reason: String)
  case scheduled(ScheduledPost)
  case unscheduled(Int)
  /// A scheduled post is due; the post follows.
  case scheduleDue(Int)
  /// A question time began; its announcement, an own post, came just before.
  case liveStarted(LiveSession)
  case liveEnded(Post.Number)
  /// The crowd's state, once a scenario minute.
  case measured(CrowdMeasure)
  case ended
}

/// How often a post was shared, liked and answered so far, and how many people have seen it.
package struct PostCounters: Equatable, Sendable, Codable {
  package var post: Post.Number
  package var reshares: Int
  package var likes: Int
  package var replies: Int
  package var views: Int

  package init(post: Post.Number, reshares: Int, likes: Int, replies: Int, views: Int) {
    self.post = post
    self.reshares = reshares
    self.likes = likes
    self.replies = replies
    self.views = views
  }
}

/// A private inject: a call, e-mail, message, note or draft.
package struct Delivery: Equatable, Sendable, Codable {
  package var inject: Inject.ID
  package var from: String
  /// `phone`, `email`, `radio`, `desk` or a platform id.
  package var channel: String
  package var kind: String
  package var text: String
  package var urgency: Urgency?

  package init(
    inject: Inject.ID, from: String, channel: String, kind: String, text: String,
    urgency: Urgency?
  ) {
    self.inject = inject
    self.from = from
    self.channel = channel
    self.kind = kind
    self.text = text
    self.urgency = urgency
  }
}

/// Command's answer to a request for release.
package struct ReleaseDecision: Equatable, Sendable, Codable {
  package var text: String
  package var granted: [Fact.ID]
  package var refused: [Fact.ID]
  /// What command says, in words.
  package var reason: String

  package init(text: String, granted: [Fact.ID], refused: [Fact.ID], reason: String) {
    self.text = text
    self.granted = granted
    self.refused = refused
    self.reason = reason
  }
}

/// The crowd at one moment.
package struct CrowdMeasure: Equatable, Sendable, Codable {
  /// Mean over the population, 0…1.
  package var trust: Double
  package var anxiety: Double
  package var claims: [ClaimReach]
  /// Questions to the agency without an answer so far, dangerous ones apart.
  package var openQuestions: Int
  package var openDangerous: Int

  package init(
    trust: Double, anxiety: Double, claims: [ClaimReach], openQuestions: Int, openDangerous: Int
  ) {
    self.trust = trust
    self.anxiety = anxiety
    self.claims = claims
    self.openQuestions = openQuestions
    self.openDangerous = openDangerous
  }
}

/// How far a rumour has come: shares of the population, 0…1.
package struct ClaimReach: Equatable, Sendable, Codable {
  package var claim: Claim.ID
  package var heard: Double
  package var believes: Double
  package var doubts: Double
  package var corrected: Double

  package init(claim: Claim.ID, heard: Double, believes: Double, doubts: Double, corrected: Double)
  {
    self.claim = claim
    self.heard = heard
    self.believes = believes
    self.doubts = doubts
    self.corrected = corrected
  }
}
