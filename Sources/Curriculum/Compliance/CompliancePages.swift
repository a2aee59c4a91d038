import Kernel
import Markup
import SiteMap
import Web

/// One answer for a chief, and the figures behind it.
struct CompliancePage: HTML {
  let report: ComplianceReport
  /// Who may assign also sees who is away.
  let leaves: LeaveSection?

  var body: some HTML {
    Element("h1") { "Compliance" }
    Element("p", ["class": "lead answer"]) { report.answer }
    Element("p") {
      Element("a", ["href": Link.training(.overdue).path]) { "Who is overdue" }
    }
    if report.assignments.isEmpty {
      Element("p") { "Tables appear here as soon as a course is assigned." }
    } else {
      DataTableView(
        report.byAssignment, file: Link.training(.file("compliance.csv")).path)
      DataTableView(report.byUnit, file: Link.training(.file("units.csv")).path)
      Element("p", ["class": "hint"]) {
        "Concerned: who has to do it or has done it; exempt people are not counted. A person with "
          + "two assignments counts twice."
      }
    }
    leaves
  }
}

/// Who is away, and the form for it.
struct LeaveSection: HTML {
  let leaves: [Leave]
  let people: [TrainingPerson]
  let formToken: String

  var body: some HTML {
    Element("section", ["aria-labelledby": "away"]) {
      Element("h2", ["id": "away"]) { "Away" }
      Element("p", ["class": "hint"]) {
        "What is due in a leave becomes due later by its days."
      }
      if leaves.isEmpty {
        Element("p") { "Nobody is entered as away." }
      } else {
        Element("ul", ["class": "plain-list"]) {
          leaves.map { leave in
            Element("li") {
              PostForm(to: Link.training(.compliance).path, token: formToken, class: "inline") {
                "\(name(of: leave.person)): \(leave.first) to \(leave.last) "
                VoidElement(
                  "input", ["type": "hidden", "name": "leave", "value": leave.id.rawValue])
                Element("button", ["type": "submit", "name": "do", "value": "withdraw"]) {
                  "Take back"
                  Element("span", ["class": "visually-hidden"]) {
                    " the leave of \(name(of: leave.person))"
                  }
                }
              }
            }
          }
        }
      }
      Element("details") {
        Element("summary") { "Enter a leave" }
        PostForm(to: Link.training(.compliance).path, token: formToken, class: "narrow") {
          Element("div", ["class": "field"]) {
            Element("label", ["for": "person"]) { "Person" }
            Element("select", ["id": "person", "name": "person", "required": ""]) {
              Element("option", ["value": ""]) { "Choose" }
              people.filter(\.isActive).map { person in
                Element("option", ["value": person.id]) { person.name }
              }
            }
          }
          Field("First day", name: "first", type: "date")
          Field("Last day", name: "last", type: "date")
          Element("button", ["type": "submit", "name": "do", "value": "leave"]) {
            "Enter the leave"
          }
        }
      }
    }
  }

  private func name(of person: String) -> String {
    people.first { $0.id == person }?.name ?? "Somebody"
  }
}

/// Who is late, in one sentence and a table.
struct OverduePage: HTML {
  let list: OverdueList
  let mayWrite: Bool

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.training(.compliance).path]) { "Compliance" }
    }
    Element("h1") { "Overdue" }
    Element("p", ["class": "lead answer"]) { list.answer }
    if !list.terms.isEmpty {
      DataTableView(
        list.table, file: Link.training(.file("overdue.csv")).path, isTitled: false)
      if mayWrite {
        Element("p") {
          Element("a", ["class": "button", "href": Link.training(.messages).path + "?to=overdue"]) {
            "Write to all of them"
          }
        }
      }
    }
  }
}
