import Markup
import SiteMap
import Web

/// The first page of a new installation: who the agency is and who administers it.
struct SetUpPage: HTML {
  let token: String
  let agency: String
  let name: String
  let email: String
  let error: String?
  let formToken: String

  var body: some HTML {
    Element("div", ["class": "narrow"]) {
      Element("h1") { "Set up Rollcall" }
      Element("p", ["class": "lead"]) { "Two minutes, once. You become the first administrator." }
      ErrorSummary(error.map { [(field: "agency", message: $0)] } ?? [])
      PostForm(to: Link.setUp(token: token).path, token: formToken) {
        Field("Name of the agency", name: "agency", value: agency, autocomplete: "organization")
        Field("Your name", name: "name", value: name, autocomplete: "name")
        Field("Your e-mail", name: "email", type: "email", value: email, autocomplete: "username")
        PassphraseField()
        Element("button", ["type": "submit", "class": "primary"]) { "Set up" }
      }
    }
  }
}

/// The field for a new passphrase, with what makes a good one.
struct PassphraseField: HTML {
  var body: some HTML {
    Field(
      "Passphrase", name: "password", type: "password",
      hint: "At least 15 characters. Four or five words that do not belong together are good.",
      autocomplete: "new-password")
  }
}
