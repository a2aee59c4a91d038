import Kernel
package import ScenarioFormat

/// Something a player does, as the script format writes it.
package struct Action: Equatable, Sendable, Codable {
  /// Chosen by the client; the same key twice is the same action once.
  package var key: String
  /// A role id.
  package var role: String
  package var deed: Deed

  package init(key: String, role: String, deed: Deed) {
    self.key = key
    self.role = role
    self.deed = deed
  }
}

/// A public text before it is public.
package struct Draft: Equatable, Sendable, Codable {
  package var platform: SocialPlatform.ID
  package var text: String
  /// A file of the scenario's media, or a description of the picture in a script.
  package var image: String?
  package var alt: String?

  package init(platform: SocialPlatform.ID, text: String, image: String? = nil, alt: String? = nil)
  {
    self.platform = platform
    self.text = text
    self.image = image
    self.alt = alt
  }
}

/// What an action points at.
package enum Target: Hashable, Sendable, Codable {
  case inject(Inject.ID)
  /// The player's own n-th public post, from 1.
  case ownPost(Int)
  /// The newest question of the crowd that has no answer.
  case latestQuestion
  /// A visible post by its number in the run.
  case post(Post.Number)
}
