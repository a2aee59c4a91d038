import Kernel
import Markup
import ScenarioFormat
import SiteMap
import Web

/// Leads new people to the scenario that explains itself.
struct FirstDrillInvitation: HTML {
  let drill: FirstDrill
  /// One button of a page stands out.
  var isFirst = true
  let formToken: String

  var body: some HTML {
    Element("section", ["class": "summary-box first-drill", "aria-labelledby": "first-drill"]) {
      Element("h2", ["id": "first-drill"]) { "Your first five minutes" }
      Element("p") {
        "One evening call, three decisions. A guide tells you what to do and explains each one. You "
          + "need to know nothing before."
      }
      if let run = drill.open {
        Element(
          "a",
          ["class": isFirst ? "button primary" : "button", "href": Link.run(run.rawValue).path]
        ) {
          "Go on with your first drill"
        }
      } else {
        PostForm(to: Link.runs.path, token: formToken) {
          VoidElement("input", ["type": "hidden", "name": "scenario", "value": drill.scenario])
          Element("button", ["type": "submit", "class": isFirst ? "primary" : nil]) {
            "Start your first drill"
          }
        }
      }
    }
  }
}

/// The guided scenario that somebody has not finished yet.
struct FirstDrill: Equatable, Sendable {
  var scenario: String
  /// A run of it that is open.
  var open: Run.ID?

  /// nil once a guided scenario was finished, or when there is none.
  init?(_ entries: [ScenarioEntry], runs: [Run]) {
    let guided = entries.compactMap(\.pack).filter { $0.guide != nil }.map(\.setting.id)
    guard let first = guided.first,
      !runs.contains(where: { guided.contains($0.scenario) && $0.state == .ended })
    else { return nil }
    scenario = first.rawValue
    open = runs.first { guided.contains($0.scenario) && $0.state != .ended }?.id
  }
}
