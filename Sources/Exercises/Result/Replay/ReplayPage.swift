import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap

/// The run again, moment by moment, with everything as it stood then.
struct ReplayPage: HTML {
  let moment: ReplayMoment

  var body: some HTML {
    DebriefNavigation(run: moment.run.record.id, owner: moment.run.owner, current: .replay)
    Element("h1") { "Replay" }
    Element(
      "div",
      [
        "class": "replay",
        "data-replay": Link.runReplayMoment(moment.run.record.id.rawValue).path,
        "data-page": DebriefPart.replay.link(of: moment.run.record.id).path,
      ]
    ) {
      ReplayScrubber(moment: moment)
      Element(
        "p", ["class": "visually-hidden", "id": "replay-status", "role": "status"]
      ) { "" }
      Element("div", ["id": "moment"]) { MomentPanel(moment: moment) }
    }
  }
}

/// The way through time: a slider, steps, and play where there is a script.
struct ReplayScrubber: HTML {
  let moment: ReplayMoment

  var body: some HTML {
    Element(
      "form",
      [
        "class": "scrubber", "method": "get",
        "action": DebriefPart.replay.link(of: moment.run.record.id).path,
      ]
    ) {
      ReplayTrack(moment: moment)
      Element("label", ["class": "visually-hidden", "for": "at"]) { "Moment of the run" }
      VoidElement(
        "input",
        [
          "type": "range", "id": "at", "name": "at", "min": "0", "max": "\(moment.scale.end)",
          "step": "\(moment.scale.step)", "value": "\(moment.time.seconds)",
          "aria-valuetext": MomentName(moment: moment).text,
        ]
      )
      VoidElement(
        "input", ["type": "hidden", "name": "platform", "value": moment.platform.id.rawValue])
      Element("p", ["class": "scrubber-acts"]) {
        Element("button", ["type": "button", "class": "primary", "id": "play", "hidden": ""]) {
          "Play"
        }
        Element("button", ["type": "submit", "id": "go"]) { "Show this moment" }
        Element("label", ["for": "pace", "id": "pace-label", "hidden": ""]) {
          "Pace "
          Element("select", ["id": "pace"]) {
            Element("option", ["value": "2000"]) { "slow" }
            Element("option", ["value": "1000", "selected": ""]) { "normal" }
            Element("option", ["value": "350"]) { "fast" }
          }
        }
      }
    }
  }
}

/// Where the officer acted, as marks above the slider; the lists say the same in words.
private struct ReplayTrack: HTML {
  let moment: ReplayMoment

  var body: some HTML {
    Element(
      "svg",
      [
        "class": "replay-track", "viewBox": "0 0 1000 20", "preserveAspectRatio": "none",
        "aria-hidden": "true", "focusable": "false",
      ]
    ) {
      moment.run.screen.events.compactMap { event -> Element<Markup.Text>? in
        guard let kind = RunLane(event), kind != .crowd else { return nil }
        let isOwn = kind == .own
        let x = "\(event.at.seconds * 1000 / max(moment.scale.end, 1))"
        return Element(
          "line",
          [
            "class": isOwn ? "own" : "inject", "x1": x, "x2": x, "y1": isOwn ? "2" : "10",
            "y2": "20",
          ]
        ) { "" }
      }
    }
  }
}

/// A moment in words: “2:22 pm, T+00:12:00 of 01:00:00”.
struct MomentName {
  let moment: ReplayMoment

  var wall: String { moment.run.pack.setting.wallClock(at: moment.time) }
  var text: String { "\(wall), T+\(moment.time)" }
}
