import Markup
import SiteMap
import Web

struct SignInPage: HTML {
  let email: String
  let error: String?
  /// Where to go on after signing in.
  var next: String?
  let formToken: String

  var body: some HTML {
    Element("div", ["class": "narrow"]) {
      Element("h1") { "Sign in" }
      ErrorSummary(error.map { [(field: "email", message: $0)] } ?? [])
      PostForm(to: Link.signIn.path, token: formToken) {
        next.map { next in
          VoidElement("input", ["type": "hidden", "name": "next", "value": next])
        }
        Field("E-mail", name: "email", type: "email", value: email, autocomplete: "username")
        Field("Passphrase", name: "password", type: "password", autocomplete: "current-password")
        Element("button", ["type": "submit", "class": "primary"]) { "Sign in" }
      }
      Element("p", ["class": "hint"]) {
        "Forgotten it? Your agency's administrator can send you a new link."
      }
    }
  }
}
