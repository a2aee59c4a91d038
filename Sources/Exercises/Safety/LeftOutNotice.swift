import Markup
import ScenarioFormat

/// The mark of a run with milder words, in a bar or a list.
struct SofterTag: HTML {
  let softening: Softening?

  var body: some HTML {
    if let softening, !softening.isEmpty {
      Element("span", ["class": "tag"]) { softening.level == .none ? "No abuse" : "Less abuse" }
    }
  }
}

/// Says after a run what it left out, because milder words were wanted.
struct LeftOutNotice: HTML {
  let softening: Softening?

  var body: some HTML {
    if let softening, !softening.isEmpty {
      Element("section", ["class": "summary-box", "aria-labelledby": "left-out"]) {
        Element("h2", ["id": "left-out"]) { "Played with milder words" }
        Element("p") { Self.sentence(softening) }
        if !softening.items.isEmpty {
          Element("p") { "These points need what was left out, so they were not counted:" }
          Element("ul") { softening.items.map { item in Element("li") { item } } }
        }
      }
    }
  }

  static func sentence(_ softening: Softening) -> String {
    let parts = [
      count(softening.leftOut.count, "harsh post was", "harsh posts were", "left out"),
      count(softening.reworded.count, "post was", "posts were", "put in milder words"),
      count(
        softening.lines, "harsh line of the crowd was", "harsh lines of the crowd were", "not used"),
    ].compactMap(\.self)
    return parts.joined(separator: "; ") + ". In life people in your role read such words."
  }

  private static func count(_ count: Int, _ one: String, _ many: String, _ what: String) -> String?
  {
    count == 0 ? nil : "\(count) \(count == 1 ? one : many) \(what)"
  }
}
