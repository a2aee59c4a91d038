import Kernel
import Markup
import SiteMap
import Web

/// What somebody has to do, by when, and what they were told.
struct OwnAssignmentsPage: HTML {
  let terms: [AssignedTerm]
  let assignments: [Assignment.ID: Assignment]
  let notices: [Notice]
  let now: Int
  let formToken: String

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.learning(.own).path]) { "My learning" }
    }
    Element("h1") { "My assignments" }
    Element("p", ["class": "lead answer"]) { answer }
    if !terms.isEmpty {
      Element("ul", ["class": "cards"]) { terms.map(card) }
    }
    NoticeList(notices: notices, formToken: formToken)
  }

  private var answer: String {
    let late = terms.count { $0.state(at: now) == .late }
    let open = terms.count { $0.state(at: now) == .open }
    if terms.isEmpty { return "Nothing is assigned to you." }
    if late > 0 { return late == 1 ? "1 training is overdue." : "\(late) trainings are overdue." }
    if open > 0 {
      return open == 1 ? "1 training is to be done." : "\(open) trainings are to be done."
    }
    return "All that was assigned to you is done."
  }

  private func card(_ term: AssignedTerm) -> some HTML {
    let assignment = assignments[term.assignment]
    return Element("li", ["class": "card"]) {
      Element("h2") {
        Element(
          "a",
          ["href": assignment.map { Link.learning(.course($0.course.rawValue)).path }]
        ) { assignment?.courseTitle ?? "A course" }
      }
      Element("p") { words(of: term) }
      if let note = assignment?.note, !note.isEmpty { Element("p") { note } }
      if let assignment, term.state(at: now) == .open || term.state(at: now) == .late {
        StartForm(assignment: assignment, term: term, formToken: formToken)
      }
    }
  }

  private func words(of term: AssignedTerm) -> String {
    let due = TrainingTime.written(term.dueAt)
    switch term.state(at: now) {
    case .done:
      return "Done on \(TrainingTime.written(term.doneAt ?? 0))."
    case .exempt: return "You are exempt: \(term.exemption?.reason ?? "")"
    case .late: return "Overdue since \(due)."
    case .open: return term.number > 1 ? "To be renewed by \(due)." : "Due \(due)."
    case .released: return "No longer assigned."
    }
  }
}

/// The way into an assigned course, by its path; a renewal begins a new round.
private struct StartForm: HTML {
  let assignment: Assignment
  let term: AssignedTerm
  let formToken: String

  var body: some HTML {
    PostForm(
      to: Link.learning(.courseAct(assignment.course.rawValue, act: "enroll")).path,
      token: formToken, class: "controls"
    ) {
      VoidElement(
        "input",
        ["type": "hidden", "name": "path", "value": assignment.path?.rawValue ?? ""])
      if term.number > 1 {
        VoidElement("input", ["type": "hidden", "name": "again", "value": "1"])
      }
      Element("button", ["type": "submit", "class": "primary"]) { "Go to the course" }
    }
  }
}

private struct NoticeList: HTML {
  let notices: [Notice]
  let formToken: String

  var body: some HTML {
    if !notices.isEmpty {
      Element("section", ["aria-labelledby": "notices"]) {
        Element("h2", ["id": "notices"]) { "Messages" }
        if notices.contains(where: { $0.readAt == nil }) {
          PostForm(to: Link.learning(.assignments).path, token: formToken) {
            Element("button", ["type": "submit"]) { "Mark all as read" }
          }
        }
        Element("ul", ["class": "plain-list"]) {
          notices.map { notice in
            Element("li") {
              Element("p") {
                Element("strong") { notice.title }
                if notice.readAt == nil { " (new)" }
              }
              Element("p") { notice.text }
              Element("p", ["class": "meta"]) {
                (TrainingTime.written(notice.at))
                  + (notice.sender.map { ", from \($0)" } ?? "")
              }
            }
          }
        }
      }
    }
  }
}

/// Writing to those who are late or not done yet, and what was sent.
struct MessagesPage: HTML {
  let target: MessageTarget
  let people: [TrainingPerson]
  let running: [Assignment]
  let sent: [SentMessage]
  let title: String
  let text: String
  let error: String?
  let formToken: String

  var body: some HTML {
    Element("h1") { "Messages" }
    ErrorSummary(error.map { [(field: "text", message: $0)] } ?? [])
    Element("section", ["aria-labelledby": "write"]) {
      Element("h2", ["id": "write"]) { "Write" }
      Element("nav", ["class": "training-tabs", "aria-label": "To whom"]) {
        Element("ul") {
          option("Overdue", "?to=overdue", isCurrent: target.isOverdue)
          running.map {
            option(
              "Not done: \($0.courseTitle), \($0.audience.words)", "?assignment=\($0.id)",
              isCurrent: target.assignment == $0.id.rawValue)
          }
        }
      }
      if target == MessageTarget(assignment: nil, isOverdue: false) {
        Element("p") { "Choose above whom to write to." }
      } else if people.isEmpty {
        Element("p") { "There is nobody to write to: all are done." }
      } else {
        MessageForm(
          target: target, people: people, title: title, text: text, formToken: formToken)
      }
    }
    Element("section", ["aria-labelledby": "sent"]) {
      Element("h2", ["id": "sent"]) { "Sent" }
      if sent.isEmpty { Element("p") { "Nothing was sent yet." } }
      Element("ul", ["class": "plain-list"]) {
        sent.map { message in
          Element("li") {
            Element("p") { Element("strong") { message.title } }
            Element("p") { message.text }
            Element("p", ["class": "meta"]) {
              "\(TrainingTime.written(message.at)), from \(message.sender): read "
                + "by \(message.readers) of \(message.people)"
            }
          }
        }
      }
    }
  }

  private func option(_ title: String, _ query: String, isCurrent: Bool) -> some HTML {
    Element("li") {
      Element(
        "a",
        [
          "href": Link.training(.messages).path + query,
          "aria-current": isCurrent ? "page" : nil,
        ]
      ) { title }
    }
  }
}

private struct MessageForm: HTML {
  let target: MessageTarget
  let people: [TrainingPerson]
  let title: String
  let text: String
  let formToken: String

  var body: some HTML {
    Element("details") {
      Element("summary") { people.count == 1 ? "To 1 person" : "To \(people.count) people" }
      Element("p") { people.map(\.name).joined(separator: ", ") }
    }
    PostForm(to: Link.training(.messages).path, token: formToken, class: "narrow") {
      VoidElement(
        "input", ["type": "hidden", "name": "assignment", "value": target.assignment ?? ""])
      VoidElement(
        "input", ["type": "hidden", "name": "to", "value": target.isOverdue ? "overdue" : ""])
      Field("Subject", name: "title", value: title)
      Element("div", ["class": "field"]) {
        Element("label", ["for": "text"]) { "Message" }
        Element(
          "textarea",
          ["id": "text", "name": "text", "rows": "5", "maxlength": "4000", "required": ""]
        ) { text }
      }
      Element("button", ["type": "submit", "class": "primary"]) { "Send" }
    }
  }
}
