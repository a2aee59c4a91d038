import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap

/// What every page of a run has around it: the clock, the way to everything else, and what the
/// scripts need to keep it live.
struct RunFrame<Content: HTML>: HTML {
  let screen: RunScreen
  let place: RunPlace
  let formToken: String
  /// The first post of the thread that the page shows.
  var thread: Post.Number?
  private let content: Content

  init(
    screen: RunScreen, place: RunPlace, formToken: String, thread: Post.Number? = nil,
    @HTMLBuilder content: () -> Content
  ) {
    self.screen = screen
    self.place = place
    self.formToken = formToken
    self.thread = thread
    self.content = content()
  }

  var body: some HTML {
    Element(
      "div",
      [
        "class": "run", "data-run-events": Link.runEvents(screen.run.rawValue).path,
        "data-run-inbox": Link.runInbox(screen.run.rawValue).path,
        "data-run-result": Link.runResult(screen.run.rawValue).path,
        "data-run-actions": Link.runActions(screen.run.rawValue).path,
        "data-last-event": "\(screen.events.last?.number ?? 0)",
        "data-now": "\(screen.clock.time.milliseconds)",
        "data-platform": place.platform?.rawValue, "data-skin": skin,
        "data-page": page,
        "data-state": screen.clock.state.rawValue, "data-thread": thread.map { "\($0)" },
      ]
    ) {
      if case .feed = place {
        Element("h1", ["class": "run-title"]) { screen.setting.title }
      }
      Element("div", ["class": "run-head"]) {
        ClockBar(screen: screen, formToken: formToken)
      }
      Element("p", ["class": "visually-hidden", "id": "announcer", "aria-live": "polite"]) { "" }
      CoachPanel(screen: screen, formToken: formToken)
      if briefing.opensItself { briefing }
      Element("div", ["class": "run-body"]) {
        RunNavigation(screen: screen, place: place)
        Element("div", ["class": "run-main"]) { content }
      }
      // Below the feed once the clock runs, so that the feed begins where it did.
      if !briefing.opensItself { briefing }
    }
  }

  private var briefing: RunBriefing { RunBriefing(screen: screen) }

  /// What the page does with posts that arrive.
  private var page: String {
    if thread != nil { return "thread" }
    return switch place {
    case .feed: "feed"
    case .monitor: "monitor"
    case .desk: "desk"
    default: "other"
    }
  }

  private var skin: String? {
    place.platform.flatMap { screen.platform($0) }?.kind.rawValue
  }
}
