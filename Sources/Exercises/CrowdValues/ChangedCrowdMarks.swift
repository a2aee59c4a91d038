import Kernel
import Markup
import ScenarioFormat
import SiteMap

/// The mark in a list or a bar: a few words, with the page that says more where there is one.
struct ChangedCrowdTag: HTML {
  let changes: [CoefficientChange]
  var run: String?

  var body: some HTML {
    if !changes.isEmpty {
      if let run {
        Element("a", ["class": "tag tag-warn", "href": Link.runCrowd(run).path]) { words }
      } else {
        Element("span", ["class": "tag tag-warn"]) { words }
      }
    }
  }

  private var words: String {
    "Changed crowd: \(changes.count) \(changes.count == 1 ? "value" : "values")"
  }
}

/// The mark on a page about a run: what differs, from what to what.
struct ChangedCrowdNotice: HTML {
  let changes: [CoefficientChange]
  var run: String?

  var body: some HTML {
    if let sentence = ChangedCrowd.sentence(changes) {
      Element("section", ["class": "changed-crowd", "aria-label": "Changed crowd"]) {
        Element("p") { Element("strong") { "\(sentence)." } }
        ChangeList(changes: changes)
        Element("p", ["class": "meta"]) {
          "Do not compare it with runs on the pack's own crowd. "
          run.map { run in
            Element("a", ["href": Link.runCrowd(run).path]) { "How this crowd behaved" }
          }
        }
      }
    }
  }
}

struct ChangeList: HTML {
  let changes: [CoefficientChange]

  var body: some HTML {
    Element("ul", ["class": "change-list"]) {
      changes.map { change in
        Element("li") {
          "\(CoefficientTable.coefficient(change.id.rawValue)?.title ?? change.id.rawValue): "
          Element("span", ["class": "visually-hidden"]) { "from " }
          Element("del") { change.standard.written }
          " → "
          Element("ins") { change.value.written }
        }
      }
    }
  }
}
