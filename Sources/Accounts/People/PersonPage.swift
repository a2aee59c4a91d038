import Kernel
import Markup
import SiteMap
import Web

/// One person's account, as an administrator sees it.
struct PersonPage: HTML {
  let person: Person
  let people: [Person]
  let link: String?
  let formToken: String

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.people.path]) { "All people" }
    }
    Element("h1") { person.name }
    Element("p", ["class": "lead"]) { "\(person.email.text) – \(person.stateName)" }
    if let link {
      Element("div", ["class": "summary-box"]) {
        Element("h2") { "Link to choose a passphrase" }
        Element("p") {
          "Give it to \(person.name) in person or by mail. It works once, for a week."
        }
        Element("p") {
          Element("code") { link }
        }
      }
    }
    PostForm(to: Link.person(person.id.rawValue).path, token: formToken, class: "narrow") {
      RoleChoice(chosen: person.roles)
      Element("button", ["type": "submit", "name": "do", "value": "roles", "class": "primary"]) {
        "Save the roles"
      }
    }
    ServiceForm(person: person, people: people, formToken: formToken)
    PostForm(to: Link.person(person.id.rawValue).path, token: formToken, class: "controls") {
      if person.isActive {
        Element("button", ["type": "submit", "name": "do", "value": "link"]) {
          "Make a new link for the passphrase"
        }
        Element("button", ["type": "submit", "name": "do", "value": "deactivate"]) {
          "Deactivate this account"
        }
      } else {
        Element("button", ["type": "submit", "name": "do", "value": "reactivate"]) {
          "Make the account active again"
        }
      }
    }
    Element("p", ["class": "hint"]) {
      "Accounts are never deleted: the record of what somebody did stays."
    }
  }
}
