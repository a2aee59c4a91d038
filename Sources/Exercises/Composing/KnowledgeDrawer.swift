import Kernel
import Markup
import ScenarioFormat
import SiteMap

/// “What do we know”: what the officer has learned, and what may be said of it now.
struct KnowledgeDrawer: HTML {
  let screen: RunScreen
  let deed: String

  var body: some HTML {
    Element("div", ["class": "drawer", "id": "knowledge-\(deed)", "data-review-part": ""]) {
      Element("details", ["id": "knowledge-list-\(deed)"]) {
        Element("summary") {
          "What do we know"
          Element("span", ["class": "drawer-count"]) { "\(facts.count)" }
        }
        if facts.isEmpty {
          Element("p", ["class": "empty"]) {
            "Nothing confirmed has reached you yet. Ask the information desk."
          }
        } else {
          Element("ul", ["class": "known-list"]) {
            facts.map { LearnedFactLine(fact: $0, screen: screen, deed: deed) }
          }
        }
      }
    }
  }

  private var facts: [LearnedFact] { Knowledge(screen).facts }
}

private struct LearnedFactLine: HTML {
  let fact: LearnedFact
  let screen: RunScreen
  let deed: String

  var body: some HTML {
    Element("li", ["class": "known known-\(look.name)"]) {
      Element("p", ["class": "known-state"]) {
        Element("span", ["class": "tag"]) { look.title }
        Element("span", ["class": "hint"]) { look.words }
      }
      Element("p") { fact.statement }
      Element("p", ["class": "controls"]) {
        if look.canBeSaid {
          StepButton(
            step: .fact(fact.id.rawValue), screen: screen, insert: fact.statement, deed: deed
          ) {
            "Put into the text"
            Element("span", ["class": "visually-hidden"]) { ": \(fact.statement)" }
          }
        }
        if look.canBeAsked {
          StepButton(step: .ask(fact.id.rawValue), screen: screen, deed: deed) {
            "Ask command"
            Element("span", ["class": "visually-hidden"]) { " about: \(fact.statement)" }
          }
        }
      }
    }
  }

  private var look: ReleaseLook { ReleaseLook(fact, screen.setting) }
}

/// A release state in plain words.
private struct ReleaseLook {
  var name: String
  var title: String
  var words: String
  var canBeSaid = false
  var canBeAsked = false

  init(_ fact: LearnedFact, _ setting: ScenarioSetting) {
    func clock(_ time: ScenarioTime) -> String { setting.wallClock(at: time) }
    let known = "You know it since \(clock(fact.since))."
    switch fact.release {
    case .free(let since):
      (name, title, words) = ("free", "Free to publish", "Since \(clock(since)). You decide.")
      canBeSaid = true
    case .approved(let at):
      (name, title) = ("free", "Approved")
      words = "By command at \(clock(at)). You may publish it."
      canBeSaid = true
    case .needsApproval:
      (name, title) = ("ask", "Needs approval")
      words = "\(known) Command decides."
      (canBeSaid, canBeAsked) = (true, true)
    case .asked(let at):
      (name, title) = ("ask", "Asked")
      words = "At \(clock(at)). Command has not answered yet."
      canBeSaid = true
    case .refused(let at):
      (name, title) = ("held", "Command said no")
      words = "At \(clock(at)). You can ask again when something has changed."
      canBeAsked = true
    case .notYet:
      (name, title, words) = ("held", "Not yet", "\(known) It is not for release yet.")
    case .unconfirmed:
      (name, title, words) = ("held", "Not confirmed", "\(known) Do not say it as a fact.")
    case .untrue:
      (name, title, words) = ("held", "Not true", "Do not repeat it. You may say that it is false.")
    case .withheld:
      (name, title, words) = ("held", "Not for release", "\(known) It stays inside.")
    }
  }
}
