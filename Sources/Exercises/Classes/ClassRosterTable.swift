import Kernel
import Markup
import SiteMap

/// Who has joined and where each stands; the part of the page that is live.
struct ClassRosterTable: HTML {
  let exerciseClass: ExerciseClass
  let roster: ClassRoster

  var body: some HTML {
    Element("h2", ["id": "roster-title"]) { "Who is here" }
    if roster.lines.isEmpty {
      Element("p", ["class": "empty"]) {
        "Nobody has joined yet. Show the code on the wall, or read it aloud: "
        Element("strong") { exerciseClass.code.text }
        "."
      }
    } else {
      Element("p", ["class": "class-sum", "role": "status"]) { summary }
      wish.map { names in
        Element("p", ["class": "notice class-wish"]) {
          Element("strong") { "\(names) would like to talk to you." }
        }
      }
      Element(
        "div",
        [
          "class": "table-scroll", "role": "group", "aria-labelledby": "roster-title",
          "tabindex": "0",
        ]
      ) {
        Element("table") {
          Element("thead") {
            Element("tr") { titles.map { title in Element("th", ["scope": "col"]) { title } } }
          }
          Element("tbody") { roster.lines.map { RosterRow(line: $0, showsResults: results) } }
        }
      }
      if !results {
        Element("p", ["class": "hint"]) {
          "Your role does not include results of others. Ask a trainer or an evaluator for them."
        }
      }
    }
  }

  private var results: Bool { roster.showsResults }

  private var titles: [String] {
    ["Name", "Where", "Posts", "Open questions", "Dangerous"] + (results ? ["Score"] : [])
  }

  private var summary: String {
    let all = roster.lines.count
    let parts = [
      "\(all) \(all == 1 ? "person has" : "people have") joined",
      "\(roster.running) playing", "\(roster.ended) done",
      roster.median.map { "middle score \($0.short)" },
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  private var wish: String? {
    let names = roster.lines.filter(\.member.wantsToTalk).map(\.member.name)
    return names.isEmpty ? nil : names.joined(separator: " and ")
  }
}

private struct RosterRow: HTML {
  let line: ClassRoster.Line
  let showsResults: Bool

  var body: some HTML {
    Element("tr") {
      Element("th", ["scope": "row"]) {
        line.member.name
        if line.isSofter { Element("span", ["class": "tag"]) { "Milder words" } }
      }
      Element("td") { place }
      Element("td", ["class": "number"]) { "\(line.standing.posts)" }
      Element("td", ["class": "number"]) { "\(line.standing.openQuestions)" }
      Element("td", ["class": "number"]) {
        if line.standing.openDangerous > 0 {
          Element("strong", ["class": "danger-count"]) { "! \(line.standing.openDangerous)" }
        } else {
          "0"
        }
      }
      if showsResults {
        Element("td", ["class": "number"]) { line.score.map(\.short) ?? "–" }
      }
    }
  }

  private var place: String {
    switch line.standing.state {
    case .ready: "Reading the briefing"
    case .running: "Minute \(line.standing.time.seconds / 60 + 1)"
    case .paused: "Paused in minute \(line.standing.time.seconds / 60 + 1)"
    case .ended: "Done"
    }
  }
}
