import Markup
import ScenarioFormat
import SiteMap

struct ScenarioListPage: HTML {
  let entries: [ScenarioEntry]

  var body: some HTML {
    Element("h1") { "Scenarios" }
    Element("p", ["class": "lead"]) {
      "Each one plays on a closed copy of social networks. Pick one, read the briefing, start."
    }
    if entries.isEmpty {
      Element("p", ["class": "empty"]) {
        "There is no scenario yet. Ask an author to write one, or whoever runs this site to put the "
          + "packs into its folder Content/scenarios."
      }
    }
    Element("ul", ["class": "cards"]) {
      entries.map { entry in ScenarioCard(entry: entry) }
    }
  }
}

private struct ScenarioCard: HTML {
  let entry: ScenarioEntry

  var body: some HTML {
    Element("li", ["class": "card"]) {
      if let setting = entry.pack?.setting {
        Element("h2") {
          Element("a", ["href": Link.scenario(entry.folder).path]) { setting.title }
        }
        Element("p") { setting.summary }
        Element("p", ["class": "meta"]) {
          Element("span", ["class": "tag"]) { setting.duration.inWords }
          Element("span", ["class": "tag"]) { setting.kind.name }
        }
      } else {
        Element("h2") { entry.folder }
        Element("p", ["class": "error"]) {
          "This scenario has \(entry.faults.count) faults and cannot be played yet."
        }
      }
    }
  }
}
