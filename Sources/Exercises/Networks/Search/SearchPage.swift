import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap

/// Search over everything that was posted in the run so far.
struct SearchPage: HTML {
  let screen: RunScreen
  let search: PostSearch
  let platform: SocialPlatform?
  let formToken: String

  private static let posts = 60
  private static let accounts = 8

  var body: some HTML {
    let found = search.posts(in: screen, on: platform?.id)
    RunFrame(screen: screen, place: .search, formToken: formToken) {
      Element("div", ["class": "feed-column"]) {
        Element("h1") { "Search" }
        SearchForm(screen: screen, search: search, platform: platform)
        if search.isEmpty {
          Element("p", ["class": "empty"]) {
            "Words, “#hashtag” or “from:handle”. All of them have to be in a post."
          }
          Element("h2") { "On the rise" }
          TrendList(trends: Array(Trends(screen: screen).rising().prefix(6)), screen: screen)
        } else {
          AccountHits(accounts: Array(hits.prefix(Self.accounts)), screen: screen)
          Element("h2", ["role": "status"]) { Self.count(found.count) }
          PostFeed(
            posts: Array(found.prefix(Self.posts)), label: "Posts that were found", screen: screen)
          if found.count > Self.posts {
            Element("p", ["class": "hint"]) {
              "The newest \(Self.posts) are shown. Add a word to find fewer."
            }
          }
        }
        QuickActForm(screen: screen, formToken: formToken)
      }
    }
  }

  private var hits: [Account] {
    search.accounts(in: screen).filter { platform == nil || $0.platform == platform?.id }
  }

  static func count(_ found: Int) -> String {
    switch found {
    case 0: "No post has all of this"
    case 1: "1 post"
    default: "\(found) posts"
    }
  }
}

private struct SearchForm: HTML {
  let screen: RunScreen
  let search: PostSearch
  let platform: SocialPlatform?

  var body: some HTML {
    Element(
      "form",
      ["class": "search", "role": "search", "action": Link.runSearch(screen.run.rawValue).path]
    ) {
      Element("label", ["for": "search-q"]) { "Posts and accounts" }
      Element("div", ["class": "search-line"]) {
        VoidElement(
          "input", ["id": "search-q", "type": "search", "name": "q", "value": search.query])
        Element("button", ["type": "submit", "class": "primary"]) { "Search" }
      }
      Element("label", ["for": "search-platform"]) { "Where" }
      Element("select", ["id": "search-platform", "name": "platform"]) {
        Element("option", ["value": ""]) { "All networks" }
        screen.platforms.map { other in
          Element(
            "option",
            ["value": other.id.rawValue, "selected": other.id == platform?.id ? "" : nil]
          ) { other.name }
        }
      }
    }
  }
}

private struct AccountHits: HTML {
  let accounts: [Account]
  let screen: RunScreen

  var body: some HTML {
    if !accounts.isEmpty {
      Element("h2") { "Accounts" }
      Element("ul", ["class": "account-hits"]) {
        accounts.map { account in
          Element("li", ["data-skin": screen.platform(account.platform)?.kind.rawValue]) {
            Avatar(author: account.author)
            Element("p") {
              AccountName(author: account.author, platform: account.platform, screen: screen)
              Element("span", ["class": "hint"]) {
                "\(screen.platform(account.platform)?.name ?? ""), "
                "\(CountText.short(account.author.followers)) followers"
              }
            }
          }
        }
      }
    }
  }
}
