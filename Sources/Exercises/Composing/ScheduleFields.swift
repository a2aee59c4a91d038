import Kernel
import Markup
import RunLog
import ScenarioFormat

/// When a post goes out, and what already waits for its time.
struct ScheduleFields: HTML {
  let screen: RunScreen
  let deed: String
  let draft: WrittenDraft?

  var body: some HTML {
    Element("details", ["class": "drawer", "id": "schedule-\(deed)", "open": isOpen ? "" : nil]) {
      Element("summary") {
        "Post it later"
        if !screen.schedule.isEmpty {
          Element("span", ["class": "drawer-count"]) { "\(screen.schedule.count) waiting" }
        }
      }
      Element("div", ["class": "field"]) {
        Element("label", ["for": "time-\(deed)"]) { "Time, by the clock of the exercise" }
        Element("p", ["class": "hint", "id": "time-hint-\(deed)"]) {
          "Empty: at once. It goes out by itself, as it is written, even if things have changed."
        }
        VoidElement(
          "input",
          [
            "id": "time-\(deed)", "name": "time", "type": "time", "value": draft?.time ?? "",
            "aria-describedby": "time-hint-\(deed)", "data-draft": "time-\(deed)",
          ])
      }
      ScheduleList(screen: screen, deed: deed)
    }
  }

  private var isOpen: Bool { !(draft?.time ?? "").isEmpty || !screen.schedule.isEmpty }
}

/// What waits for its time, each with a button that takes it back.
struct ScheduleList: HTML {
  let screen: RunScreen
  let deed: String

  var body: some HTML {
    Element("div", ["id": "waiting-\(deed)", "data-review-part": ""]) {
      if !screen.schedule.isEmpty {
        Element("ul", ["class": "known-list"]) {
          screen.schedule.map { post in
            Element("li", ["class": "known known-ask"]) {
              Element("p", ["class": "known-state"]) {
                Element("span", ["class": "tag"]) { screen.setting.wallClock(at: post.at) }
                Element("span", ["class": "hint"]) { name(of: post) }
              }
              Element("p", ["dir": "auto"]) { post.draft.text }
              Element("p", ["class": "controls"]) {
                StepButton(step: .unschedule(post.number), screen: screen, deed: deed) {
                  "Cancel it"
                  Element("span", ["class": "visually-hidden"]) { ": \(post.draft.text)" }
                }
              }
            }
          }
        }
      }
    }
  }

  private func name(of post: ScheduledPost) -> String {
    "on \(screen.platform(post.draft.platform)?.name ?? post.draft.platform.rawValue)"
  }
}

extension ScenarioSetting {
  /// The next moment at which the clock of the place shows this time, written “14:30”; nil when it
  /// does not come before the end.
  func nextTime(_ text: String, after now: ScenarioTime) throws(RunError) -> ScenarioTime? {
    let parts = text.split(separator: ":").map { Int($0) }
    guard parts.count >= 2, let hour = parts[0], let minute = parts[1],
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { throw .badClockTime(text) }
    var time = ScenarioTime(milliseconds: (now.milliseconds / 60_000 + 1) * 60_000)
    while time < duration {
      if wallMinute(at: time) == hour * 60 + minute { return time }
      time = ScenarioTime(milliseconds: time.milliseconds + 60_000)
    }
    return nil
  }
}
