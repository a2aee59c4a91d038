import Kernel
import Markup
import SiteMap
import Web

/// All assignments, running ones first.
struct AssignmentListPage: HTML {
  let assignments: [Assignment]
  let counts: [Assignment.ID: TermCounts]
  let mayAssign: Bool

  var body: some HTML {
    Element("h1") { "Assignments" }
    if mayAssign {
      Element("p") {
        Element("a", ["class": "button primary", "href": Link.training(.newAssignment).path]) {
          "Assign a course"
        }
      }
    }
    if assignments.isEmpty {
      Element("p") {
        "Nothing is assigned. Assign a course to a unit, a rank, a role or single people, with a "
          + "day by which it has to be done."
      }
    } else {
      Element("ul", ["class": "cards"]) {
        assignments.map { assignment in
          Element("li", ["class": "card"]) {
            Element("h2") {
              Element("a", ["href": Link.training(.assignment(assignment.id.rawValue)).path]) {
                assignment.courseTitle
              }
            }
            Element("p") { assignment.sentence }
            Element("p", ["class": "meta"]) { state(of: assignment) }
          }
        }
      }
    }
  }

  private func state(of assignment: Assignment) -> String {
    guard assignment.isActive else {
      return "Ended \(TrainingTime.written(assignment.endedAt ?? 0))"
    }
    let counts = counts[assignment.id] ?? TermCounts()
    let late = counts.late == 0 ? "" : ", \(counts.late) overdue"
    return "\(counts.done) of \(counts.concerned) done\(late)"
  }
}

extension Assignment {
  /// For whom, by when, and how often.
  var sentence: String {
    let again =
      switch validMonths {
      case nil: ""
      case 1: ", again each month"
      case .some(let months): ", again every \(months) months"
      }
    let words = "For \(audience.words), due \(due.words)\(again)."
    return path.map { "\(words) Path: \($0)." } ?? words
  }
}

/// One assignment: how it stands, and each person.
struct AssignmentPage: HTML {
  let assignment: Assignment
  let terms: [AssignedTerm]
  let events: [RecordedAssignmentEvent]
  let people: [String: TrainingPerson]
  /// Only people in this state are shown.
  let state: AssignedTerm.State?
  let now: Int
  let mayAssign: Bool
  let formToken: String

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.training(.assignments).path]) { "Assignments" }
    }
    Element("h1") { assignment.courseTitle }
    Element("p", ["class": "lead answer"]) { answer }
    Element("p") { assignment.sentence }
    if !assignment.note.isEmpty { Element("p") { "Note: \(assignment.note)" } }
    Element("p", ["class": "meta"]) {
      "Assigned by \(assignment.authorName) on "
        + "\(TrainingTime.written(assignment.createdAt))"
    }
    StateTabs(assignment: assignment, terms: terms, current: state, now: now)
    TermTable(
      assignment: assignment, terms: shown, people: people, now: now,
      formToken: mayAssign && assignment.isActive ? formToken : nil)
    if mayAssign, assignment.isActive {
      Element("p") {
        Element(
          "a",
          [
            "class": "button",
            "href": Link.training(.messages).path + "?assignment=\(assignment.id)",
          ]
        ) { "Write to those who are not done" }
      }
      PostForm(
        to: Link.training(.assignmentAct(assignment.id.rawValue, act: "end")).path,
        token: formToken, class: "controls"
      ) {
        Element("button", ["type": "submit"]) { "End this assignment" }
      }
    }
    AssignmentRecord(events: events)
  }

  private var shown: [AssignedTerm] {
    terms.filter { state == nil || $0.state(at: now) == state }
  }

  private var answer: String {
    let states = terms.map { $0.state(at: now) }
    let done = states.count { $0 == .done }
    let late = states.count { $0 == .late }
    let concerned = done + late + states.count { $0 == .open }
    return "\(done) of \(concerned) done" + (late == 0 ? "." : ", \(late) overdue.")
  }
}

private struct StateTabs: HTML {
  let assignment: Assignment
  let terms: [AssignedTerm]
  let current: AssignedTerm.State?
  let now: Int

  var body: some HTML {
    let path = Link.training(.assignment(assignment.id.rawValue)).path
    Element("nav", ["class": "training-tabs", "aria-label": "State"]) {
      Element("ul") {
        Element("li") {
          Element("a", ["href": path, "aria-current": current == nil ? "page" : nil]) {
            "All \(terms.count)"
          }
        }
        AssignedTerm.State.allCases.map { state in
          Element("li") {
            Element(
              "a",
              [
                "href": "\(path)?state=\(state.rawValue)",
                "aria-current": state == current ? "page" : nil,
              ]
            ) { "\(state.title) \(terms.count { $0.state(at: now) == state })" }
          }
        }
      }
    }
  }
}

private struct AssignmentRecord: HTML {
  let events: [RecordedAssignmentEvent]

  var body: some HTML {
    Element("details") {
      Element("summary") { "What was decided" }
      Element("ul") {
        events.map { event in
          Element("li") {
            "\(TrainingTime.written(event.at)): \(event.event.kind)"
              + (event.person.map { ", \($0)" } ?? "") + " – \(event.by)"
              + (event.event.details.isEmpty ? "" : ": \(event.event.details)")
          }
        }
      }
    }
  }
}
