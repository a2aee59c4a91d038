package import Kernel

/// A simulated social network's rules (`Content/platforms/ID.yaml`).
package struct SocialPlatform: Equatable, Sendable {
  package typealias ID = Identifier<SocialPlatform>

  package var id: ID
  /// The invented name people see.
  package var name: String
  /// What a post is called there.
  package var postNoun: String
  /// The sort of network it is: how its pages are laid out.
  package var kind: Kind
  /// What it is like and who reads it, in two sentences at most.
  package var describes: String
  /// The longest post, in characters.
  package var textLimit: Int
  package var altLimit: Int
  /// How many characters a feed shows before “more”; nil where all are shown.
  package var shownFirst: Int?
  /// Whether every new post needs a picture or a video.
  package var needsPicture: Bool
  /// What an account may do there.
  package var acts: Set<PlatformAct>
  /// How long a post can be edited; nil where it can be edited at any time.
  package var editMinutes: Int?
  /// Whether the crowd votes in polls; runs from before networks named their acts go on without.
  package var countsPolls: Bool
  /// How strongly it shows shared posts to people who do not follow the writer, 0…1.
  package var ranking: Double
  /// ISO 8601 date on which the limits were last compared with the network they are modelled on.
  package var checked: String

  package init(
    id: ID, name: String, postNoun: String, kind: Kind = .microblog, describes: String = "",
    textLimit: Int, altLimit: Int, shownFirst: Int? = nil, needsPicture: Bool = false,
    acts: Set<PlatformAct> = Set(PlatformAct.allCases), editMinutes: Int? = nil,
    countsPolls: Bool = true, ranking: Double = 1, checked: String
  ) {
    self.id = id
    self.name = name
    self.postNoun = postNoun
    self.kind = kind
    self.describes = describes
    self.textLimit = textLimit
    self.altLimit = altLimit
    self.shownFirst = shownFirst
    self.needsPicture = needsPicture
    self.acts = acts
    self.editMinutes = editMinutes
    self.countsPolls = countsPolls
    self.ranking = ranking
    self.checked = checked
  }

  package func allows(_ act: PlatformAct) -> Bool { acts.contains(act) }

  package enum Kind: String, CaseIterable, Sendable {
    case microblog, community, photo, professional, video, neighborhood
  }
}

/// What the rules of a network can allow an account to do; posting, replying, reporting and
/// deleting an own post are possible everywhere.
package enum PlatformAct: String, CaseIterable, Sendable {
  /// Passing a post on, with and without words of one's own.
  case repost, quote
  case pin, edit, poll
  /// Hiding a comment below an own post.
  case hide
  case block, follow, mute
  /// Closing the comments below an own post, and opening them again.
  case closeComments
  case message, schedule
  /// A question time that is announced, begins and ends.
  case live
}
