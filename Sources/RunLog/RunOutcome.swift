package import Kernel
package import ScenarioFormat

/// How the crowd was left at the end of a run: reported beside the score, never inside it.
package struct RunOutcome: Equatable, Sendable, Codable {
  /// The last measure of every claim the crowd passed on.
  package var reach: [ClaimReach]
  /// Mean over the population, 0…1, at the start and at the end.
  package var trustAtStart: Double
  package var trust: Double
  package var anxietyAtStart: Double
  package var anxiety: Double
  /// Questions that never got an answer, the dangerous ones first, then by time.
  package var unanswered: [Unanswered]

  package init(
    reach: [ClaimReach],
    trustAtStart: Double,
    trust: Double,
    anxietyAtStart: Double,
    anxiety: Double,
    unanswered: [Unanswered]
  ) {
    self.reach = reach
    self.trustAtStart = trustAtStart
    self.trust = trust
    self.anxietyAtStart = anxietyAtStart
    self.anxiety = anxiety
    self.unanswered = unanswered
  }

  package struct Unanswered: Equatable, Sendable, Codable {
    /// The public post that asks; nil for a private inject.
    package var post: Post.Number?
    /// The private inject that asks; nil for a public post.
    package var inject: Inject.ID?
    package var at: ScenarioTime
    package var text: String
    package var about: [Claim.ID]
    package var urgency: Urgency

    package init(
      post: Post.Number? = nil,
      inject: Inject.ID? = nil,
      at: ScenarioTime,
      text: String,
      about: [Claim.ID],
      urgency: Urgency
    ) {
      self.post = post
      self.inject = inject
      self.at = at
      self.text = text
      self.about = about
      self.urgency = urgency
    }
  }
}
