import Markup
import SiteMap
import Web

/// The form that makes a token.
struct TokenForm: HTML {
  let error: TokenError?
  let form: FormData
  let formToken: String

  var body: some HTML {
    Element("section", ["aria-labelledby": "new-token"]) {
      Element("h2", ["id": "new-token"]) { "Make a token" }
      ErrorSummary(error.map { [(field: $0.field, message: $0.message)] } ?? [])
      PostForm(to: Link.apiTokens.path, token: formToken, class: "narrow") {
        Field(
          "Name of the program", name: "name", value: error == nil ? "" : form.text("name"),
          autocomplete: "off")
        Element("fieldset") {
          Element("legend") { "It may" }
          TokenScope.allCases.map { scope in ScopeChoice(scope: scope, isChosen: chosen(scope)) }
        }
        Element("div", ["class": "field"]) {
          Element("label", ["for": "expires"]) { "Expires" }
          Element("select", ["id": "expires", "name": "expires"]) {
            NewToken.Expiry.allCases.map { expiry in
              Element(
                "option",
                ["value": expiry.rawValue, "selected": expiry == chosenExpiry ? "" : nil]
              ) { expiry.title }
            }
          }
        }
        Element("button", ["type": "submit", "class": "primary"]) { "Make the token" }
      }
    }
  }

  private func chosen(_ scope: TokenScope) -> Bool {
    error == nil ? scope == .review : form.all("scope").contains(scope.rawValue)
  }

  private var chosenExpiry: NewToken.Expiry {
    NewToken.Expiry(rawValue: form.text("expires")) ?? .year
  }
}

private struct ScopeChoice: HTML {
  let scope: TokenScope
  let isChosen: Bool

  var body: some HTML {
    Element("div", ["class": "choice"]) {
      VoidElement(
        "input",
        [
          "type": "checkbox", "name": "scope", "value": scope.rawValue,
          "id": "scope-\(scope.rawValue)", "checked": isChosen ? "" : nil,
        ])
      Element("label", ["for": "scope-\(scope.rawValue)"]) { scope.title }
    }
  }
}
