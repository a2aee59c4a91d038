import Kernel
import Markup
import RunLog
import ScenarioFormat
import Scoring
import SiteMap

/// The moments that counted most, each with its words and the way into the replay.
struct KeyMomentList: HTML {
  let run: DebriefedRun

  var body: some HTML {
    if !moments.isEmpty {
      Element("section", ["class": "key-moments", "aria-labelledby": "key-moments"]) {
        Element("h2", ["id": "key-moments"]) {
          moments.count == 1 ? "The moment that counted" : "The moments that counted"
        }
        Element("ol") {
          moments.map { KeyMomentCard(moment: $0, run: run) }
        }
      }
    }
  }

  private var moments: [KeyMoments.Moment] { KeyMoments(score: run.score).moments() }
}

private struct KeyMomentCard: HTML {
  let moment: KeyMoments.Moment
  let run: DebriefedRun

  var body: some HTML {
    Element("li", ["class": "key-moment \(isGain ? "gain" : "cost")"]) {
      Element("p", ["class": "key-moment-time"]) {
        Element("a", ["href": path]) { run.pack.setting.wallClock(at: moment.at) }
        Element("strong", ["class": "points"]) { points }
      }
      Element("h3") { moment.title }
      Element("p") { moment.what }
      moment.exhibit.quote.map { quote in
        Element("blockquote", ["class": "exhibit"]) { Element("p") { "“\(quote.excerpt())”" } }
      }
    }
  }

  private var isGain: Bool { (moment.points ?? -1) > 0 }

  private var points: String {
    guard let points = moment.points else { return "Critical fault" }
    return points < 0 ? "\((-points).short) points lost" : "+\(points.short) points"
  }

  private var path: String {
    Link.runReplay(
      run.record.id.rawValue, at: moment.at.seconds,
      platform: moment.exhibit.post.flatMap(run.screen.post)?.platform.rawValue
    ).path
  }
}
