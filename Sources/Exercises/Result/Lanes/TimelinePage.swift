import Kernel
import Markup
import SiteMap
import Web

/// Own acts, what reached the officer and the crowd on one line of time.
struct TimelinePage: HTML {
  let run: DebriefedRun
  /// nil for all.
  let lane: RunLane?

  var body: some HTML {
    DebriefNavigation(run: run.record.id, owner: run.owner, current: .timeline)
    Element("h1") { "Timeline" }
    Element("figure", ["class": "chart"]) {
      LaneDrawing(run: run, layout: .wide, cssClass: "wide", timeline: timeline)
      LaneDrawing(run: run, layout: .narrow, cssClass: "narrow", timeline: timeline)
    }
    LaneFilter(run: run.record.id, current: lane)
    TimelineList(run: run, entries: timeline.entries(in: lane))
    Element("p", ["class": "meta table-file"]) {
      Element("a", ["href": Link.runResultFile(run.record.id.rawValue, file: "timeline.csv").path])
      { "Timeline as a CSV file" }
    }
  }

  private var timeline: RunTimeline { RunTimeline(run: run) }
}

private struct LaneFilter: HTML {
  let run: Run.ID
  let current: RunLane?

  var body: some HTML {
    Element("nav", ["class": "tabs", "aria-label": "Lanes"]) {
      Element("ul") {
        ([nil] + RunLane.allCases.map(Optional.some)).map { lane in
          Element("li") {
            Element(
              "a", ["href": path(lane), "aria-current": lane == current ? "page" : nil]
            ) { lane?.name ?? "All" }
          }
        }
      }
    }
  }

  private func path(_ lane: RunLane?) -> String {
    DebriefPart.timeline.link(of: run).path + (lane.map { "?lane=\($0.rawValue)" } ?? "")
  }
}

struct TimelineList: HTML {
  let run: DebriefedRun
  let entries: [RunTimeline.Entry]

  var body: some HTML {
    Element("section", ["class": "timeline", "aria-label": "Events"]) {
      Element("ol") {
        entries.map { TimelineRow(entry: $0, run: run) }
      }
    }
  }
}

private struct TimelineRow: HTML {
  let entry: RunTimeline.Entry
  let run: DebriefedRun

  var body: some HTML {
    Element("li", ["class": entry.lane == .own ? "own" : "event lane-\(entry.lane.rawValue)"]) {
      Element("a", ["href": run.replayPath(at: entry.at)]) {
        Element("time") { "T+\(entry.at)" }
        Element("span", ["class": "visually-hidden"]) { ", see it in the replay" }
      }
      Element("p") {
        Element("strong") { entry.title }
        entry.text.isEmpty ? "" : ": \(entry.text)"
        if entry.playsOn {
          Element("a", ["class": "play-on", "href": continuation]) { " Play on from here" }
        }
      }
    }
  }

  private var continuation: String {
    Link.runContinuation(run.record.id.rawValue, at: entry.at.milliseconds).path
  }
}
