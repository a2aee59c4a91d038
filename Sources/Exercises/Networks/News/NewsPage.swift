import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap

/// What the news houses report, as a news page with the latest lines on top.
struct NewsPage: HTML {
  let screen: RunScreen
  let formToken: String

  private static let length = 60
  private static let ticker = 5

  var body: some HTML {
    let news = screen.news
    RunFrame(screen: screen, place: .news, formToken: formToken) {
      Element("div", ["class": "news-page"]) {
        Element("header", ["class": "news-head"]) {
          Element("h1") { "The Wire" }
          Element("p", ["class": "hint"]) {
            "\(screen.setting.place). What the news houses of this exercise report."
          }
        }
        if news.isEmpty {
          Element("p", ["class": "empty"]) { "No report yet." }
        } else {
          Ticker(news: Array(news.prefix(Self.ticker)), screen: screen)
          Element("div", ["class": "news-list"]) {
            news.prefix(Self.length).map { NewsEntry(item: $0, screen: screen) }
          }
        }
      }
    }
  }
}

/// The latest headlines in one line that is scrolled by hand: nothing moves by itself.
private struct Ticker: HTML {
  let news: [NewsItem]
  let screen: RunScreen

  var body: some HTML {
    Element("section", ["class": "ticker", "aria-label": "Latest", "tabindex": "0"]) {
      Element("strong") { "Latest" }
      Element("ul") {
        news.map { item in
          Element("li") {
            AgeLabel(time: item.post.at, screen: screen)
            " "
            Element("a", ["href": "#news-\(item.post.number)"]) {
              Element("bdi") { TextCut(item.headline, after: 60).short }
            }
          }
        }
      }
    }
  }
}

private struct NewsEntry: HTML {
  let item: NewsItem
  let screen: RunScreen

  var body: some HTML {
    Element("article", ["class": "news-item", "id": "news-\(item.post.number)"]) {
      Element("p", ["class": "news-outlet"]) {
        Element("strong") { Element("bdi") { item.post.author.name } }
        Element("a", ["href": thread]) {
          screen.setting.wallClock(at: item.post.at)
          Element("span", ["class": "hint"]) {
            " on \(screen.platform(item.post.platform)?.name ?? "")"
          }
        }
      }
      Element("h2", ["dir": "auto"]) { item.headline }
      if !item.rest.isEmpty {
        Element("p", ["class": "news-rest", "dir": "auto"]) { TextCut(item.rest, after: 320).short }
      }
      if let source = item.source, let words = item.quoted {
        Element("p", ["class": "news-quote"]) {
          "In your words: "
          Element("q") { words }
          " "
          Element("a", ["href": Link.runThread(screen.run.rawValue, post: source.number).path]) {
            "your post of \(screen.setting.wallClock(at: source.at))"
          }
        }
      }
    }
  }

  private var thread: String {
    Link.runThread(screen.run.rawValue, post: item.post.number).path
  }
}
