import Kernel
import Markup
import RunLog
import SiteMap

/// What rises, in order, each with the way to its posts.
struct TrendList: HTML {
  let trends: [Trends.Trend]
  let screen: RunScreen

  var body: some HTML {
    if trends.isEmpty {
      Element("p", ["class": "empty"]) { "Nothing stands out in the last ten minutes." }
    } else {
      Element("ol", ["class": "trend-list"]) {
        trends.map { trend in
          Element("li") {
            Element("a", ["href": path(of: trend)]) { Element("bdi") { trend.name } }
            Element("p", ["class": "hint"]) { counts(of: trend) }
          }
        }
      }
    }
  }

  private func counts(of trend: Trends.Trend) -> String {
    let posts = trend.now == 1 ? "1 post" : "\(trend.now) posts"
    return trend.before == 0
      ? "\(posts) in ten minutes, new" : "\(posts) in ten minutes, \(trend.before) before"
  }

  private func path(of trend: Trends.Trend) -> String {
    let run = screen.run.rawValue
    return switch trend.subject {
    case .claim(let claim): Link.runStory(run, story: claim.rawValue).path
    case .hashtag(let tag): Link.runTag(run, tag: tag).path
    case .words(let words): "\(Link.runSearch(run).path)?q=\(words.replacing(" ", with: "+"))"
    }
  }
}
