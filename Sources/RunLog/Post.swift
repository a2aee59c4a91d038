package import Kernel
package import ScenarioFormat

/// A public post of the run, whoever wrote it.
package struct Post: Equatable, Sendable, Codable {
  /// The post's number in the run, from 1, in the order in which posts appeared.
  package typealias Number = Int

  package var number: Number
  package var at: ScenarioTime
  package var platform: SocialPlatform.ID
  package var author: Author
  package var text: String
  package var image: String?
  package var alt: String?
  package var video: Video?
  /// The post this one replies to.
  package var parent: Number?
  /// The first post of the thread; its own number when it starts one.
  package var root: Number
  package var quoted: Number?
  package var pollOptions: [String]
  /// The inject that brought it, if one did.
  package var inject: Inject.ID?
  package var stance: CrowdStance?
  /// What the post is about, as the crowd means it.
  package var claim: Claim.ID?
  package var question: Question?
  /// The own post that this one corrects.
  package var corrects: Number?

  package init(
    number: Number, at: ScenarioTime, platform: SocialPlatform.ID, author: Author, text: String,
    image: String? = nil, alt: String? = nil, video: Video? = nil, parent: Number? = nil,
    root: Number,
    quoted: Number? = nil, pollOptions: [String] = [], inject: Inject.ID? = nil,
    stance: CrowdStance? = nil, claim: Claim.ID? = nil, question: Question? = nil,
    corrects: Number? = nil
  ) {
    self.number = number
    self.at = at
    self.platform = platform
    self.author = author
    self.text = text
    self.image = image
    self.alt = alt
    self.video = video
    self.parent = parent
    self.root = root
    self.quoted = quoted
    self.pollOptions = pollOptions
    self.inject = inject
    self.stance = stance
    self.claim = claim
    self.question = question
    self.corrects = corrects
  }

  /// A question to the agency in a public post.
  package struct Question: Equatable, Sendable, Codable {
    package var about: [Claim.ID]
    package var urgency: Urgency

    package init(about: [Claim.ID], urgency: Urgency) {
      self.about = about
      self.urgency = urgency
    }
  }
}

/// Who wrote something, as readers see it.
package struct Author: Hashable, Sendable, Codable {
  package var kind: Kind
  package var name: String
  package var handle: String
  package var followers: Int

  package init(kind: Kind, name: String, handle: String, followers: Int) {
    self.kind = kind
    self.name = name
    self.handle = handle
    self.followers = followers
  }

  package enum Kind: String, Sendable, Codable {
    /// The agency's own account, written by a player.
    case agency
    case crowd, media, partner
  }
}
