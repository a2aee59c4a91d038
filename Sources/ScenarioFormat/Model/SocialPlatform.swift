package import Kernel

/// A simulated social network's rules (`Content/platforms/ID.yaml`).
package struct SocialPlatform: Equatable, Sendable {
  package typealias ID = Identifier<SocialPlatform>

  package var id: ID
  /// The invented name people see.
  package var name: String
  /// What a post is called there.
  package var postNoun: String
  /// The longest post, in characters.
  package var textLimit: Int
  package var altLimit: Int
  package var allowsPolls: Bool
  /// How strongly it shows shared posts to people who do not follow the writer, 0…1.
  package var ranking: Double
  /// ISO 8601 date on which the limits were last compared with the network they are modelled on.
  package var checked: String

  package init(
    id: ID, name: String, postNoun: String, textLimit: Int, altLimit: Int, allowsPolls: Bool,
    ranking: Double = 1, checked: String
  ) {
    self.id = id
    self.name = name
    self.postNoun = postNoun
    self.textLimit = textLimit
    self.altLimit = altLimit
    self.allowsPolls = allowsPolls
    self.ranking = ranking
    self.checked = checked
  }
}
