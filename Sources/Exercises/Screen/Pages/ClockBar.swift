import Kernel
import Markup
import SiteMap
import Web

/// The scenario's clock with everything that can be done to it.
struct ClockBar: HTML {
  let screen: RunScreen
  let formToken: String

  var body: some HTML {
    Element("div", ["class": "clock-bar", "role": "group", "aria-label": "Clock"]) {
      Element("p", ["class": "clock-face"]) {
        Element("span", ["class": "clock-wall", "id": "clock-wall"]) { clock.wall }
        clock.day.map { day in
          Element("span", ["class": "clock-time", "id": "clock-day"]) { day }
        }
        Element("span", ["class": "clock-time"]) {
          "T+"
          Element("span", ["id": "clock-time"]) { "\(clock.time)" }
          " of \(clock.duration)"
        }
        Element("span", ["class": "clock-state", "id": "clock-state"]) { stateName }
        ModeTag(mode: screen.mode)
        SofterTag(softening: screen.softening)
        ChangedCrowdTag(changes: screen.changes, run: screen.run.rawValue)
      }
      if clock.state == .ended {
        Element("a", ["class": "button", "href": Link.runResult(screen.run.rawValue).path]) {
          "See the result"
        }
      } else {
        PostForm(to: Link.runClock(screen.run.rawValue).path, token: formToken, class: "controls") {
          if clock.state == .running {
            ClockButton(command: "pause", title: "Pause")
          } else {
            ClockButton(
              command: "start",
              title: clock.state == .ready ? "Start" : "Resume",
              isPrimary: clock.state == .ready
            )
          }
          Element("span", ["class": "speeds", "role": "group", "aria-label": "Speed"]) {
            RunClock.speeds.map { speed in
              ClockButton(
                command: "speed-\(speed)",
                title: "×\(speed)",
                more: speed == 1 ? "real time" : nil,
                isPressed: clock.speed == speed
              )
            }
          }
          if clock.state != .ready {
            ClockButton(command: "skip", title: "Skip", more: "to next event")
            FinishMenu(
              left: clock.duration - clock.time, isGuided: screen.coach?.phase == .farewell)
          }
        }
        StopButton(run: screen.run, formToken: formToken)
      }
    }
  }

  private var clock: ClockFace { screen.clock }

  private var stateName: String {
    switch clock.state {
    case .ready: "Not started"
    case .running: clock.speed == 1 ? "Running" : "Running ×\(clock.speed)"
    case .paused: "Paused"
    case .ended: "Ended"
    }
  }
}

/// The end cannot be undone, so it takes two steps.
private struct FinishMenu: HTML {
  /// Until the scenario ends by itself.
  let left: ScenarioTime
  /// Whether a guide has just said that everything is done.
  let isGuided: Bool

  var body: some HTML {
    Element("details", ["class": "finish"]) {
      Element("summary") { "Finish" }
      Element("div") {
        Element("p") { "This ends the exercise for good. You then see your result." }
        if !isGuided {
          Element("p") {
            Element("strong") { "\(left.inWords) are left." }
            " More may still happen, and what is due until the end and not done by now counts as "
            "missed. What you have done keeps its points."
          }
        }
        Element(
          "button",
          ["type": "submit", "name": "command", "value": "finish", "class": "danger"]
        ) { "Finish now" }
      }
    }
  }
}

private struct ClockButton: HTML {
  let command: String
  let title: String
  /// Words that a narrow screen leaves out.
  var more: String?
  var isPressed: Bool?
  var isPrimary = false

  var body: some HTML {
    Element(
      "button",
      [
        "type": "submit", "name": "command", "value": command,
        "class": isPrimary ? "primary" : nil,
        "aria-pressed": isPressed.map { $0 ? "true" : "false" },
      ]
    ) {
      title
      more.map { more in Element("span", ["class": "wide-only"]) { " \(more)" } }
    }
  }
}
