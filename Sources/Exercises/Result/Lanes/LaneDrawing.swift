import Kernel
import Markup
import RunLog
import ScenarioFormat
import Web

/// Three lanes over time as SVG; the list beneath says the same in words.
struct LaneDrawing: HTML {
  let run: DebriefedRun
  let layout: ChartLayout
  let cssClass: String
  let timeline: RunTimeline

  var body: some HTML {
    Element(
      "svg",
      [
        "class": "chart-drawing lanes \(cssClass)",
        "viewBox": "0 0 \(layout.width.plain) 190", "role": "img", "aria-label": summary,
      ]
    ) {
      lane("Crowd", y: 12)
      bars
      lane("What reached you", y: 84)
      ticks(.inject, from: 92, to: 112, cssClass: "lane-inject")
      lane("Your acts", y: 134)
      ticks(.own, from: 142, to: 162, cssClass: "lane-own")
      hours
    }
  }

  private var summary: String {
    let entries = timeline.entries(in: nil)
    return "Three lanes: \(timeline.rhythm.reduce(0) { $0 + $1.count }) posts of the crowd, "
      + "\(entries.count { $0.lane == .inject }) things that reached you, "
      + "\(entries.count { $0.lane == .own }) acts of yours. The list below has each with its time."
  }

  private func lane(_ name: String, y: Double) -> Element<Markup.Text> {
    Element("text", ["class": "chart-axis", "x": "0", "y": y.plain]) { name }
  }

  private func x(_ time: ScenarioTime) -> Double {
    let end = max(run.record.reached.seconds, 1)
    return Double(min(time.seconds, end)) / Double(end) * (layout.width - 8) + 2
  }

  private var bars: [Element<Markup.Text>] {
    let most = max(timeline.rhythm.map(\.count).max() ?? 1, 1)
    return timeline.rhythm.map { at, count in
      let height = max(46 * Double(count) / Double(most), 2)
      return Element(
        "rect",
        [
          "class": "lane-crowd", "x": x(at).plain, "y": (66 - height).plain, "width": "4",
          "height": height.plain,
        ]
      ) { "" }
    }
  }

  private func ticks(
    _ lane: RunLane, from: Double, to: Double, cssClass: String
  ) -> [Element<Markup.Text>] {
    timeline.entries(in: lane).map { entry in
      Element(
        "line",
        [
          "class": cssClass, "x1": x(entry.at).plain, "x2": x(entry.at).plain, "y1": from.plain,
          "y2": to.plain,
        ]
      ) { "" }
    }
  }

  private var hours: [Element<Markup.Text>] {
    (0...4).map { part in
      let time = ScenarioTime(seconds: run.record.reached.seconds * part / 4)
      return Element(
        "text",
        [
          "class": "chart-tick", "x": x(time).plain, "y": "184",
          "text-anchor": part == 0 ? "start" : part == 4 ? "end" : "middle",
        ]
      ) { run.pack.setting.wallClock(at: time) }
    }
  }
}
