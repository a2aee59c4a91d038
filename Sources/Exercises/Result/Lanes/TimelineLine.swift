import Kernel
import Markup
import RunLog
import SiteMap

/// One entry of a timeline: what reached the officer, or what the officer did.
struct TimelineLine: HTML {
  let at: ScenarioTime
  let isOwn: Bool
  let title: String
  let text: String
  let path: String?
  /// Only the person who played the run can play it on.
  let offersPlay: Bool
  private let run: Run.ID

  /// nil for what does not belong on a timeline.
  init?(_ event: RunEvent, screen: RunScreen, offersPlay: Bool = false) {
    guard let words = TimelineWords(event, screen: screen) else { return nil }
    (isOwn, title, text) = (words.isOwn, words.title, words.text)
    (at, run, self.offersPlay) = (event.at, screen.run, offersPlay)
    path = words.post.map { Link.runThread(screen.run.rawValue, post: $0).path }
  }

  /// Where a new run from just before an own action begins.
  private var continuation: String? {
    isOwn && offersPlay ? Link.runContinuation(run.rawValue, at: at.milliseconds).path : nil
  }

  private var replay: String { Link.runReplay(run.rawValue, at: at.seconds).path }

  var body: some HTML {
    Element("li", ["class": isOwn ? "own" : "event"]) {
      Element("a", ["href": replay]) { Element("time") { "T+\(at)" } }
      Element("p") {
        Element("strong") { title }
        text.isEmpty ? "" : ": \(text)"
        path.map { path in
          Element("a", ["href": path]) { " See it" }
        }
        continuation.map { path in
          Element("a", ["class": "play-on", "href": path]) { " Play on from here" }
        }
      }
    }
  }
}
