package import Kernel
package import TextAnalysis

/// One line of the master scenario events list (MSEL): something that happens to the officer.
package struct Inject: Equatable, Sendable {
  package typealias ID = Identifier<Inject>

  package var id: ID
  /// nil for injects that only wait for conditions.
  package var at: ScenarioTime?
  package var conditions: [Condition]
  package var until: ScenarioTime?
  package var from: Sender
  /// A role id.
  package var to: String
  package var channel: Channel
  package var kind: Kind
  package var text: String
  package var alt: String?
  package var media: String?
  package var video: Video?
  package var replyTo: ID?
  package var tells: [Fact.ID]
  package var states: [Claim.ID: ClaimMention.Stance]
  package var question: Question?
  package var moderation: Moderation?
  /// How harsh its words are; nil where they are not.
  package var harsh: Harshness?
  /// What it says instead where only mild words are wanted.
  package var softer: String?
  /// It takes a side in politics or endorses something: liking it or following its writer does too.
  package var isPartisan: Bool
  package var expect: String
  package var objective: String?

  package init(
    id: ID, at: ScenarioTime?, conditions: [Condition], until: ScenarioTime?, from: Sender,
    to: String, channel: Channel, kind: Kind, text: String, alt: String?, media: String?,
    video: Video? = nil, replyTo: ID?, tells: [Fact.ID], states: [Claim.ID: ClaimMention.Stance],
    question: Question?, moderation: Moderation?, harsh: Harshness? = nil,
    softer: String? = nil, expect: String, objective: String?, isPartisan: Bool = false
  ) {
    self.id = id
    self.at = at
    self.conditions = conditions
    self.until = until
    self.from = from
    self.to = to
    self.channel = channel
    self.kind = kind
    self.text = text
    self.alt = alt
    self.media = media
    self.video = video
    self.replyTo = replyTo
    self.tells = tells
    self.states = states
    self.question = question
    self.moderation = moderation
    self.harsh = harsh
    self.softer = softer
    self.expect = expect
    self.objective = objective
    self.isPartisan = isPartisan
  }

  /// Whether everybody on a platform sees it; a picture by e-mail is the officer's alone.
  package var isPublic: Bool {
    if case .platform = channel { kind.isPublic } else { false }
  }

  package enum Kind: String, Sendable, CaseIterable {
    case post, message, call, note, draft, picture

    /// Whether everybody on the platform sees it, when it comes through one.
    package var isPublic: Bool { self == .post || self == .picture }
  }

  package enum Channel: Equatable, Sendable {
    case platform(SocialPlatform.ID)
    case phone, email, radio, desk
  }

  package enum Moderation: String, Sendable, CaseIterable {
    /// Criticism or insult: taking it down is viewpoint discrimination.
    case protected
    /// A threat, private data or spam: taking it down with a logged reason is right.
    case removable
  }
}
