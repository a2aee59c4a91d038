import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap

/// One post as it stands in a feed or a thread, in the manner of its network.
///
/// It holds no form, so that it is the same for everybody who watches; the forms are in its thread.
struct PostArticle: HTML {
  let post: Post
  let screen: RunScreen
  /// Whether the post that it answers stands above it.
  var isInThread = false
  /// Whether the whole text is shown.
  var isWhole = false
  /// Whether it is shown as it once stood: nothing can be done with it.
  var isPast = false
  /// What the post is here for, such as “Question to you”.
  var reason: String?

  /// The number of the post from which the script makes one that is on its way.
  static let sample: Post.Number = -100

  var body: some HTML {
    Element(
      "article",
      [
        "class": "post post-\(look)", "id": "post-\(post.number)",
        "data-number": "\(post.number)", "data-platform": post.platform.rawValue,
        "data-skin": kind.rawValue, "data-pinned": isPinned ? "" : nil,
        "aria-labelledby": "author-\(post.number)", "tabindex": "0",
      ]
    ) {
      Avatar(author: post.author)
      PostHeader(post: post, screen: screen, isPinned: isPinned, reason: reason)
      if let deed = screen.withdrawn[post.number] {
        Element("p", ["class": "withdrawn"]) { "This post is no longer public (\(deed))." }
      } else if screen.isMuted(post), !isWhole {
        Element("details", ["class": "post-body muted"]) {
          Element("summary") { "A post with words that you muted" }
          content
        }
      } else {
        Element("div", ["class": "post-body"]) { content }
      }
      if isPast {
        PostCounts(post: post, platform: platform, screen: screen)
      } else {
        PostFooter(post: post, platform: platform, screen: screen)
      }
    }
  }

  private var content: PostContent {
    PostContent(
      post: post, screen: screen, platform: platform, isInThread: isInThread, isWhole: isWhole)
  }
  private var platform: SocialPlatform? { screen.platform(post.platform) }
  private var kind: SocialPlatform.Kind { platform?.kind ?? .microblog }
  /// The sample is no post of anybody.
  private var look: String {
    post.number == Self.sample ? "unsent" : post.author.kind.rawValue
  }
  private var isPinned: Bool { screen.pinned.contains(post.number) }
}

/// What a post says and shows, with what became of it.
private struct PostContent: HTML {
  let post: Post
  let screen: RunScreen
  let platform: SocialPlatform?
  let isInThread: Bool
  let isWhole: Bool

  var body: some HTML {
    if !isInThread { ReplyContext(post: post, screen: screen) }
    PostMarks(post: post, screen: screen)
    if isPictureFirst { media }
    PostText(
      text: post.text, platform: post.platform, screen: screen,
      shownFirst: isWhole ? nil : platform?.shownFirst)
    if !isPictureFirst { media }
    post.quoted.flatMap { screen.post($0) }.map { QuoteCard(quoted: $0, screen: screen) }
    if !post.pollOptions.isEmpty {
      PollView(options: post.pollOptions, votes: screen.votes[post.number]?.votes ?? [])
    }
  }

  private var isPictureFirst: Bool { platform?.kind.showsPicturesFirst ?? false }
  private var media: PostMedia { PostMedia(post: post, platform: platform, screen: screen) }
}

private struct PostHeader: HTML {
  let post: Post
  let screen: RunScreen
  let isPinned: Bool
  let reason: String?

  var body: some HTML {
    Element("header", ["class": "post-header"]) {
      if isPinned {
        Element("p", ["class": "post-mark"]) {
          Icon("pin")
          "Pinned"
        }
      }
      reason.map { reason in
        Element("p", ["class": "post-mark"]) { reason }
      }
      Element("p", ["class": "post-author", "id": "author-\(post.number)"]) {
        AccountName(author: post.author, platform: post.platform, screen: screen)
      }
      Element("p", ["class": "post-when"]) {
        Element("a", ["class": "post-time", "href": threadPath]) {
          AgeLabel(time: post.at, screen: screen)
        }
        if screen.edits[post.number] != nil {
          Element("span", ["class": "edited"]) { "edited" }
        }
        Element("span", ["class": "followers"]) {
          "\(CountText.short(post.author.followers)) followers"
        }
      }
    }
  }

  private var threadPath: String {
    Link.runThread(screen.run.rawValue, post: post.number).path
  }
}

extension SocialPlatform.Kind {
  /// Where the picture is the post, and the words stand below it.
  var showsPicturesFirst: Bool { self == .photo || self == .video }
}
