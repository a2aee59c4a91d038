import Kernel
import Markup
import SiteMap
import Web

/// Unit, rank and supervisor of one person.
struct ServiceForm: HTML {
  let person: Person
  /// Everybody, for the choice of the supervisor and the units that exist.
  let people: [Person]
  let formToken: String

  var body: some HTML {
    Element("section", ["aria-labelledby": "service"]) {
      Element("h2", ["id": "service"]) { "Service" }
      Element("p", ["class": "hint"]) {
        "Training is assigned by unit and rank, and late training is reported to the supervisor."
      }
      PostForm(to: Link.person(person.id.rawValue).path, token: formToken, class: "narrow") {
        OptionalLine(label: "Unit", name: "unit", value: person.service.unit, known: units)
        OptionalLine(label: "Rank", name: "rank", value: person.service.rank, known: ranks)
        Element("div", ["class": "field"]) {
          Element("label", ["for": "supervisor"]) { "Supervisor" }
          Element("select", ["id": "supervisor", "name": "supervisor"]) {
            Element("option", ["value": ""]) { "Nobody" }
            candidates.map { candidate in
              Element(
                "option",
                [
                  "value": candidate.id.rawValue,
                  "selected": candidate.id == person.service.supervisor ? "" : nil,
                ]
              ) { candidate.name }
            }
          }
        }
        Element("button", ["type": "submit", "name": "do", "value": "service"]) {
          "Save the service"
        }
      }
    }
  }

  private var candidates: [Person] {
    people.filter { $0.id != person.id && ($0.isActive || $0.id == person.service.supervisor) }
  }

  private var units: [String] { Set(people.map(\.service.unit)).subtracting([""]).sorted() }
  private var ranks: [String] { Set(people.map(\.service.rank)).subtracting([""]).sorted() }
}

/// A line that may stay empty, with what others have there.
private struct OptionalLine: HTML {
  let label: String
  let name: String
  let value: String
  let known: [String]

  var body: some HTML {
    Element("div", ["class": "field"]) {
      Element("label", ["for": name]) { label }
      VoidElement(
        "input",
        [
          "id": name, "name": name, "type": "text", "value": value, "maxlength": "80",
          "list": "\(name)-known", "autocomplete": "off",
        ])
      Element("datalist", ["id": "\(name)-known"]) {
        known.map { VoidElement("option", ["value": $0]) }
      }
    }
  }
}
