import Kernel
import Markup
import SiteMap
import Web

/// The people of an assignment, each with state, due day and what can be decided.
struct TermTable: HTML {
  let assignment: Assignment
  let terms: [AssignedTerm]
  let people: [String: TrainingPerson]
  let now: Int
  /// nil for who may only read.
  let formToken: String?

  /// More are on the overview by unit and in the file.
  static let shown = 500

  var body: some HTML {
    if terms.isEmpty {
      Element("p") { "Nobody is in this state." }
    } else {
      Element(
        "div",
        ["class": "table-scroll", "tabindex": "0", "role": "group", "aria-label": "People"]
      ) {
        Element("table") {
          Element("thead") {
            Element("tr") {
              (["Name", "Unit", "Due", "State"] + (formToken == nil ? [] : ["Exempt"])).map {
                title in Element("th", ["scope": "col"]) { title }
              }
            }
          }
          Element("tbody") { terms.prefix(Self.shown).map(row) }
        }
      }
      if terms.count > Self.shown {
        Element("p", ["class": "hint"]) {
          "The first \(Self.shown) of \(terms.count). Choose a state, or take the file."
        }
      }
      Element("p", ["class": "meta table-file"]) {
        Element(
          "a", ["href": Link.training(.file("assignment.csv", course: assignment.id.rawValue)).path]
        ) { "Everybody as a CSV file" }
      }
    }
  }

  private func row(_ term: AssignedTerm) -> some HTML {
    Element("tr") {
      Element("th", ["scope": "row"]) {
        Element(
          "a",
          [
            "href": Link.training(.learner(assignment.course.rawValue, person: term.person)).path
          ]
        ) { people[term.person]?.name ?? term.personName }
      }
      Element("td") { people[term.person]?.unit ?? "" }
      Element("td") { TrainingTime.written(term.dueAt) }
      Element("td", ["class": "state-\(term.state(at: now).rawValue)"]) {
        stateWords(of: term)
      }
      if let formToken { Element("td") { ExemptionForm(term: term, formToken: formToken) } }
    }
  }

  private func stateWords(of term: AssignedTerm) -> String {
    let words = term.state(at: now).title
    if let done = term.doneAt { return "\(words) \(TrainingTime.written(done))" }
    if let exemption = term.exemption, term.state(at: now) == .exempt {
      return "\(words): \(exemption.reason) (\(exemption.by))"
    }
    return words
  }

  /// The same table for a file.
  var table: DataTable {
    DataTable(
      id: "assignment", title: assignment.courseTitle,
      columns: ["Name", "E-mail", "Unit", "Rank", "Assigned", "Due", "State", "Done"],
      rows: terms.map { term in
        let person = people[term.person]
        return [
          person?.name ?? term.personName, person?.email ?? "", person?.unit ?? "",
          person?.rank ?? "", TrainingTime.written(term.assignedAt),
          TrainingTime.written(term.dueAt), stateWords(of: term),
          term.doneAt.map(TrainingTime.written) ?? "",
        ].map { DataTable.Cell($0) }
      })
  }
}

private struct ExemptionForm: HTML {
  let term: AssignedTerm
  let formToken: String

  var body: some HTML {
    if term.doneAt == nil {
      Element("details", ["class": "exemption"]) {
        Element("summary") {
          term.exemption == nil ? "Exempt" : "Exemption"
          Element("span", ["class": "visually-hidden"]) { " of \(term.personName)" }
        }
        form
      }
    }
  }

  private var form: some HTML {
    PostForm(
      to: Link.training(.assignmentAct(term.assignment.rawValue, act: "exempt")).path,
      token: formToken
    ) {
      VoidElement("input", ["type": "hidden", "name": "person", "value": term.person])
      if term.exemption == nil {
        VoidElement(
          "input",
          [
            "name": "reason", "type": "text", "maxlength": "400", "required": "",
            "placeholder": "Reason", "aria-label": "Reason to exempt \(term.personName)",
          ])
        Element("button", ["type": "submit"]) { "Exempt" }
      } else {
        Element("button", ["type": "submit", "name": "do", "value": "resume"]) { "Take it back" }
      }
    }
  }
}
