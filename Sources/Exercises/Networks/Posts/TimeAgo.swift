import Kernel
import Markup
import ScenarioFormat

/// How long ago something was, as networks write it: “now”, “40s”, “4m”, “2h”, “3d”.
enum TimeAgo {
  static func text(_ time: ScenarioTime, at now: ScenarioTime) -> String {
    let seconds = max(0, (now - time).seconds)
    switch seconds {
    case ..<10: return "now"
    case ..<60: return "\(seconds)s"
    case ..<3600: return "\(seconds / 60)m"
    case ..<86_400: return "\(seconds / 3600)h"
    default: return "\(seconds / 86_400)d"
    }
  }
}

/// A moment in the scenario as an age that the page keeps up to date; the wall clock on demand.
struct AgeLabel: HTML {
  let time: ScenarioTime
  let screen: RunScreen

  var body: some HTML {
    Element(
      "time",
      [
        "data-at": "\(time.milliseconds)",
        "title": "\(screen.setting.wallClock(at: time)), T+\(time)",
      ]
    ) { TimeAgo.text(time, at: screen.clock.time) }
  }
}
