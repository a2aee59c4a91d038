import Markup
import ScenarioFormat
import SiteMap

/// “How this crowd behaves”: everything that moves it, in plain language.
struct CrowdPage: HTML {
  /// The scenario or the run it is about.
  let title: String
  let back: Link
  let stated: StatedCoefficients
  /// The form for other values, for those who may use it.
  var form: Link?

  var body: some HTML {
    Element("p", ["class": "back"]) { Element("a", ["href": back.path]) { title } }
    Element("h1") { "How this crowd behaves" }
    Element("p", ["class": "lead"]) { answer }
    ChangedCrowdNotice(changes: stated.changes)
    OwnValues(stated: stated)
    Element("p") {
      "The same values move everybody's crowd, whatever they post. A value marked "
      Element("span", ["class": "tag tag-warn"]) { "Assumption" }
      " is a choice that nobody has measured: take what follows from it as a good guess."
    }
    form.map { form in
      Element("p") {
        Element("a", ["class": "button", "href": form.path]) { "Change values for one run" }
      }
    }
    GroupLinks()
    CoefficientTable.groups.map { group in
      Element("section", ["aria-labelledby": group.anchor]) {
        Element("h2", ["id": group.anchor]) { group.title }
        Element("ul", ["class": "coefficients"]) {
          group.coefficients.map { CoefficientEntry(coefficient: $0, stated: stated) }
        }
      }
    }
    Element("section", ["class": "prose", "aria-labelledby": "elsewhere"]) {
      Element("h2", ["id": "elsewhere"]) { "What is not in this list" }
      Element("p") {
        "How many people answer a post, how fast and with what stance is fitted to threads about "
          + "real rumors (RumourEval 2019) and is the same for every scenario."
      }
      Element("p") {
        "Who the people are, how much they trust the agency at the start, and how catching each "
          + "rumor is, the scenario itself says."
      }
    }
  }

  private var answer: String {
    let all = CoefficientTable.all
    let assumed = all.count { stated.source(of: $0).isAssumption }
    return "\(all.count) values decide what a post, a rumor or a silence does to people. "
      + "\(all.count - assumed) come from published research, \(assumed) are assumptions."
  }
}

/// Where the pack differs from what Rollcall brings along.
private struct OwnValues: HTML {
  let stated: StatedCoefficients

  var body: some HTML {
    if !own.isEmpty {
      Element("p") {
        "This scenario has \(own.count == 1 ? "a value" : "\(own.count) values") of its own: "
        own.enumerated().map { place, coefficient in
          Element("span") {
            place == 0 ? "" : ", "
            Element("a", ["href": "#\(coefficient.id)"]) { coefficient.title }
          }
        }
        "."
      }
    }
  }

  private var own: [Coefficient] {
    CoefficientTable.all.filter { stated.ownValue(of: $0) != $0.standard }
  }
}

/// Jumps to the groups: the page is long.
struct GroupLinks: HTML {
  var body: some HTML {
    Element("nav", ["aria-label": "On this page"]) {
      Element("ul", ["class": "jump-links"]) {
        CoefficientTable.groups.map { group in
          Element("li") { Element("a", ["href": "#\(group.anchor)"]) { group.title } }
        }
      }
    }
  }
}

extension CoefficientTable.Group {
  /// `how-posts-spread`.
  var anchor: String { title.lowercased().replacing(" ", with: "-") }
}
