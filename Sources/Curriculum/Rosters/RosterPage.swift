import CourseFormat
import Kernel
import Markup
import SiteMap
import Web

/// The roster of a classroom part, to be filled in.
struct RosterPage: HTML {
  let roster: Roster
  /// What was posted and not kept; nil when the page is fresh.
  let typed: FormData?
  let error: String?
  let formToken: String

  var body: some HTML {
    error.map { error in ErrorSummary([(field: "roster", message: error)]) }
    TrainingHead(course: roster.version.course, here: here)
    Element("h2", ["class": "roster-title"]) { roster.item.title }
    Element("p", ["class": "lead"]) { roster.sentence }
    if roster.lines.isEmpty {
      Element("p", ["class": "empty"]) {
        "Whoever takes a way with this classroom part stands here. Assign the course first."
      }
    } else {
      PostForm(to: Link.training(here).path, token: formToken, id: "roster") {
        Element("ul", ["class": "roster"]) {
          roster.lines.map {
            RosterLine(line: $0, planned: roster.item.minutes, typed: typed)
          }
        }
        Element("button", ["type": "submit", "class": "primary"]) { "Save the roster" }
      }
      Element("p", ["class": "hint"]) {
        "Every change is kept with your name and the time. Who attended has done this part."
      }
      Element("p", ["class": "meta table-file"]) {
        Element("a", ["href": file]) { "This roster as a CSV file" }
      }
    }
  }

  private var here: TrainingLink {
    .roster(
      roster.version.course.id.rawValue, module: roster.place.module.rawValue,
      item: roster.place.item.rawValue)
  }

  private var file: String {
    Link.training(.file("roster.csv", course: roster.version.course.id.rawValue)).path
      + PageQuery([("item", roster.place.description)]).more
  }
}

private struct RosterLine: HTML {
  let line: Roster.Line
  let planned: Int
  let typed: FormData?

  var body: some HTML {
    Element("li") {
      Element("div", ["class": "choice"]) {
        VoidElement(
          "input",
          [
            "type": "checkbox", "id": "present-\(line.person.id)", "name": "present",
            "value": line.person.id, "checked": isPresent ? "" : nil,
          ])
        Element("label", ["for": "present-\(line.person.id)"]) { line.person.name }
      }
      Element("div", ["class": "roster-minutes"]) {
        Element("label", ["for": "minutes-\(line.person.id)"]) {
          "Minutes"
          Element("span", ["class": "visually-hidden"]) { " of \(line.person.name)" }
        }
        VoidElement(
          "input",
          [
            "id": "minutes-\(line.person.id)", "name": "minutes-\(line.person.id)",
            "type": "number", "min": "1", "max": "\(RosterError.mostMinutes)",
            "value": minutes, "inputmode": "numeric",
          ])
      }
      Element("p", ["class": "meta"]) { facts }
    }
  }

  private var isPresent: Bool {
    typed?.all("present").contains(line.person.id) ?? ((line.attendance?.minutes ?? 0) > 0)
  }

  private var minutes: String {
    if let typed { return typed.text("minutes-\(line.person.id)") }
    let kept = line.attendance?.minutes ?? 0
    return "\(kept > 0 ? kept : planned)"
  }

  private var facts: String {
    let entered = line.attendance.map { attendance in
      (attendance.minutes > 0 ? "Attended" : "Not there")
        + "; \(attendance.by), \(CourseWords.day(attendance.at)), \(CourseWords.time(attendance.at))"
    }
    return [line.person.unit, entered ?? "Not entered"].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }
}
