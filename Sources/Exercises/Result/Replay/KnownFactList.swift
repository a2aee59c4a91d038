import Markup
import ScenarioFormat

/// What the officer knew at the moment, and what could be said of it.
struct KnownFactList: HTML {
  let facts: [KnownFact]
  let setting: ScenarioSetting

  var body: some HTML {
    Element("section", ["class": "known", "aria-labelledby": "known"]) {
      Element("h3", ["id": "known"]) { "What you knew" }
      if facts.isEmpty {
        Element("p", ["class": "empty"]) { "Nothing was confirmed to you yet." }
      } else {
        Element("ul", ["class": "known-facts"]) {
          facts.map { fact in
            Element("li") {
              Element("span", ["class": cssClass(fact)]) { words(fact.state) }
              " \(fact.statement)"
            }
          }
        }
      }
    }
  }

  private func cssClass(_ fact: KnownFact) -> String {
    switch fact.state {
    case .said: "tag tag-good"
    case .keep, .untrue: "tag tag-danger"
    default: "tag"
    }
  }

  private func words(_ state: KnownFact.State) -> String {
    switch state {
    case .said(let at): "Said, \(setting.wallClock(at: at))"
    case .free: "Could be said"
    case .granted: "Released by command"
    case .needsCommand: "Needs command’s release"
    case .notBefore(let from): "Not before \(setting.wallClock(at: from))"
    case .keep: "To be kept back"
    case .untrue: "Not true: do not repeat"
    case .open: "Not confirmed"
    }
  }
}
