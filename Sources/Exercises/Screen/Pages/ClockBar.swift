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
        Element("span", ["class": "clock-time"]) {
          "T+"
          Element("span", ["id": "clock-time"]) { "\(clock.time)" }
          " of \(clock.duration)"
        }
        Element("span", ["class": "clock-state", "id": "clock-state"]) { stateName }
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
            ClockButton(command: "start", title: clock.state == .ready ? "Start" : "Resume")
          }
          RunClock.speeds.map { speed in
            ClockButton(
              command: "speed-\(speed)", title: speed == 1 ? "Real time" : "×\(speed)",
              isPressed: clock.speed == speed
            )
          }
          if clock.state != .ready {
            ClockButton(command: "skip", title: "Skip to next event")
            ClockButton(command: "finish", title: "Finish")
          }
        }
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

private struct ClockButton: HTML {
  let command: String
  let title: String
  var isPressed: Bool?

  var body: some HTML {
    Element(
      "button",
      [
        "type": "submit", "name": "command", "value": command,
        "aria-pressed": isPressed.map { $0 ? "true" : "false" },
      ]
    ) { title }
  }
}
