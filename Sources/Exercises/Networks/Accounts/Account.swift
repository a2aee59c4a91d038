import RunLog
import ScenarioFormat

/// An account on a network of a run, with everything it has posted there.
struct Account: Equatable, Sendable {
  var author: Author
  var platform: SocialPlatform.ID
  /// Newest first; replies too.
  var posts: [Post]
  var bio: String?
  /// What the agency has put at the head of its profile.
  var notice: String?
}

extension RunScreen {
  /// The account with a handle, in whatever case it is written; nil when nobody has it there.
  func account(_ handle: String, on platform: SocialPlatform.ID) -> Account? {
    let name = handle.lowercased()
    let posts = posts.filter {
      $0.platform == platform && $0.author.handle.lowercased() == name
    }
    let isAgency = name == setting.agency.handle.lowercased()
    guard let author = isAgency ? agencyAccount(on: platform) : posts.last?.author else {
      return nil
    }
    return Account(
      author: author, platform: platform, posts: posts.reversed(), bio: bios[name],
      notice: isAgency ? profileNotices[platform] : nil)
  }

  /// The agency's own account, before its first post too.
  private func agencyAccount(on platform: SocialPlatform.ID) -> Author? {
    guard let use = setting.platforms.first(where: { $0.id == platform }) else { return nil }
    return Author(
      kind: .agency, name: setting.agency.name, handle: setting.agency.handle,
      followers: use.followers)
  }

  /// Everybody who has posted, by network, those with most followers first.
  var accounts: [Account] {
    var authors: [SocialPlatform.ID: [String: Account]] = [:]
    for post in posts {
      let name = post.author.handle.lowercased()
      authors[post.platform, default: [:]][
        name,
        default: Account(
          author: post.author, platform: post.platform, posts: [], bio: bios[name])
      ].posts.append(post)
    }
    return authors.values.flatMap(\.values).sorted {
      ($0.author.followers, $1.author.handle) > ($1.author.followers, $0.author.handle)
    }
  }
}
