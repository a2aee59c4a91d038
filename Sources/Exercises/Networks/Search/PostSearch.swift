import Kernel
import RunLog
import ScenarioFormat

/// A search over the posts and accounts of a run: all words have to be there; `#tag` and
/// `from:handle` as people write them on networks.
struct PostSearch: Equatable, Sendable {
  let query: String
  private let words: [String]
  private let tags: [String]
  private let writers: [String]

  /// The longest query that is read.
  static let longest = 200

  init(_ query: String) {
    let text = String(query.prefix(Self.longest))
    let terms = text.split(whereSeparator: \.isWhitespace).map { String($0).lowercased() }
    self.query = text
    tags = terms.filter { $0.hasPrefix("#") && $0.count > 1 }.map { String($0.dropFirst()) }
    writers = terms.filter { $0.hasPrefix("from:") }.map {
      String($0.dropFirst("from:".count).drop { $0 == "@" })
    }
    words = terms.filter { !$0.hasPrefix("#") && !$0.hasPrefix("from:") }
  }

  var isEmpty: Bool { words.isEmpty && tags.isEmpty && writers.isEmpty }

  /// Newest first.
  func posts(in screen: RunScreen, on platform: SocialPlatform.ID? = nil) -> [Post] {
    guard !isEmpty else { return [] }
    return screen.posts.reversed().filter { post in
      (platform == nil || post.platform == platform) && screen.withdrawn[post.number] == nil
        && matches(post, text: post.text)
    }
  }

  func matches(_ post: Post, text: String) -> Bool {
    let folded = text.lowercased()
    let handle = post.author.handle.lowercased()
    return writers.allSatisfy { $0 == handle } && words.allSatisfy { folded.contains($0) }
      && (tags.isEmpty || tags.allSatisfy(Set(TextPart.hashtags(in: text)).contains))
  }

  /// Accounts whose name or handle has the words.
  func accounts(in screen: RunScreen) -> [Account] {
    let names = words.map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 }
    guard !names.isEmpty, tags.isEmpty else { return [] }
    return screen.accounts.filter { account in
      let text = "\(account.author.name) \(account.author.handle)".lowercased()
      return names.allSatisfy { text.contains($0) }
    }
  }
}
