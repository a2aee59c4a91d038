import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap

/// What people are talking about: what rises, on each network and on all, and the stories.
struct TrendsPage: HTML {
  let screen: RunScreen
  let platform: SocialPlatform?
  let formToken: String

  private static let stories = 8
  private static let trends = 10

  var body: some HTML {
    RunFrame(screen: screen, place: .trends, formToken: formToken) {
      Element("div", ["class": "trends-page"]) {
        Element("h1") { "What people are talking about" }
        Element("div", ["class": "trends-columns"]) {
          Element("section", ["class": "stories", "aria-labelledby": "stories-title"]) {
            Element("h2", ["id": "stories-title"]) { "Stories" }
            if stories.isEmpty {
              Element("p", ["class": "empty"]) { "Nobody talks about the same thing yet." }
            }
            stories.map { StoryCard(story: $0, screen: screen) }
          }
          Element("section", ["class": "rising", "aria-labelledby": "rising-title"]) {
            Element("h2", ["id": "rising-title"]) { "On the rise" }
            NetworkFilter(
              screen: screen, current: platform?.id,
              path: Link.runTrends(screen.run.rawValue).path)
            TrendList(trends: Array(trends.prefix(Self.trends)), screen: screen)
          }
        }
      }
    }
  }

  private var stories: [Story] {
    Array(
      screen.stories.filter { platform == nil || $0.platforms.contains(platform?.id ?? "") }
        .prefix(Self.stories))
  }

  private var trends: [Trends.Trend] {
    Trends(screen: screen, platform: platform?.id).rising()
  }
}

/// Chooses one network or all of them.
struct NetworkFilter: HTML {
  let screen: RunScreen
  let current: SocialPlatform.ID?
  let path: String

  var body: some HTML {
    Element("nav", ["class": "chips", "aria-label": "Which network"]) {
      Element("ul") {
        Element("li") {
          Element("a", ["href": path, "aria-current": current == nil ? "true" : nil]) { "All" }
        }
        screen.platforms.map { platform in
          Element("li") {
            Element(
              "a",
              [
                "href": "\(path)?platform=\(platform.id.rawValue)",
                "aria-current": current == platform.id ? "true" : nil,
              ]
            ) { platform.name }
          }
        }
      }
    }
  }
}

/// A story with its newest posts.
private struct StoryCard: HTML {
  let story: Story
  let screen: RunScreen

  private static let posts = 3

  var body: some HTML {
    Element("article", ["class": "story"]) {
      Element("h3") {
        Element("a", ["href": path]) { Element("bdi") { story.title } }
      }
      Element("p", ["class": "hint"]) { numbers }
      Element("ul") {
        story.posts.prefix(Self.posts).map { post in
          Element("li", ["data-skin": screen.platform(post.platform)?.kind.rawValue]) {
            PostLine(post: post, screen: screen)
          }
        }
      }
    }
  }

  private var numbers: String {
    let posts = story.posts.count == 1 ? "1 post" : "\(story.posts.count) posts"
    let names = screen.platforms.filter { story.platforms.contains($0.id) }.map(\.name)
    let heard = story.heard.map { ", \(Percent.text($0)) of the public have heard it" } ?? ""
    return "\(posts), \(story.recent) in ten minutes, on \(names.joined(separator: ", "))\(heard)"
  }

  private var path: String {
    story.id.hasPrefix("#")
      ? Link.runTag(screen.run.rawValue, tag: String(story.id.dropFirst())).path
      : Link.runStory(screen.run.rawValue, story: story.id).path
  }
}

/// A post in one or two lines.
struct PostLine: HTML {
  let post: Post
  let screen: RunScreen

  var body: some HTML {
    Avatar(author: post.author)
    Element("p", ["class": "post-line"]) {
      Element("a", ["href": Link.runThread(screen.run.rawValue, post: post.number).path]) {
        Element("bdi") { post.author.name }
      }
      " "
      AgeLabel(time: post.at, screen: screen)
      Element("span", ["class": "line-text", "dir": "auto"]) {
        TextCut(post.text, after: 200).short
      }
    }
  }
}

/// A share as people read it.
enum Percent {
  static func text(_ share: Double) -> String {
    share > 0 && share < 0.01 ? "under 1 %" : "\(Int((share * 100).rounded())) %"
  }
}
