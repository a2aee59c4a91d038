import Kernel
import Markup
import SiteMap
import Web

struct PeoplePage: HTML {
  let people: [Person]
  let error: String?
  let name: String
  let email: String
  let formToken: String

  var body: some HTML {
    Element("h1") { "People" }
    Element(
      "div", ["class": "table-scroll", "tabindex": "0", "role": "region", "aria-label": "People"]
    ) {
      Element("table") {
        Element("thead") {
          Element("tr") {
            ["Name", "E-mail", "Unit", "Rank", "Roles", "State"].map { title in
              Element("th", ["scope": "col"]) { title }
            }
          }
        }
        Element("tbody") {
          people.map { person in
            Element("tr") {
              Element("th", ["scope": "row"]) {
                Element("a", ["href": Link.person(person.id.rawValue).path]) { person.name }
              }
              Element("td") { person.email.text }
              Element("td") { person.service.unit }
              Element("td") { person.service.rank }
              Element("td") { person.roleTitles }
              Element("td") { person.stateName }
            }
          }
        }
      }
    }
    Element("section", ["aria-labelledby": "invite"]) {
      Element("h2", ["id": "invite"]) { "Add a person" }
      ErrorSummary(error.map { [(field: "name", message: $0)] } ?? [])
      PostForm(to: Link.people.path, token: formToken, class: "narrow") {
        Field("Name", name: "name", value: name, autocomplete: "off")
        Field("E-mail", name: "email", type: "email", value: email, autocomplete: "off")
        RoleChoice(chosen: [.officer])
        Element("button", ["type": "submit", "class": "primary"]) { "Add and make a link" }
      }
    }
  }
}

/// Which roles a person has.
struct RoleChoice: HTML {
  let chosen: Set<Role>

  var body: some HTML {
    Element("fieldset") {
      Element("legend") { "Roles" }
      Role.allCases.map { role in
        Element("div", ["class": "choice"]) {
          VoidElement(
            "input",
            [
              "type": "checkbox", "name": "role", "value": role.rawValue,
              "id": "role-\(role.rawValue)", "checked": chosen.contains(role) ? "" : nil,
            ]
          )
          Element("label", ["for": "role-\(role.rawValue)"]) {
            "\(role.title): \(role.summary)"
          }
        }
      }
    }
  }
}

extension Person {
  var roleTitles: String {
    roles.map(\.title).sorted().joined(separator: ", ")
  }

  var stateName: String {
    if !isActive { return "Deactivated" }
    return hasPassword ? "Active" : "Invited"
  }
}
