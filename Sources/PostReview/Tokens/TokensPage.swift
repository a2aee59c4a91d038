import Kernel
import Markup
import SiteMap
import Web

/// The tokens there are, and the form for another.
struct TokensPage: HTML {
  let tokens: [APIToken]
  /// Of the token just made: this page is the only one that ever shows it.
  let secret: TokenSecret?
  let error: TokenError?
  let form: FormData
  let formToken: String
  let now: Int

  var body: some HTML {
    Element("h1") { "Programs" }
    Element("p", ["class": "lead"]) {
      "The agency's own tools can have texts reviewed and put drafts on the desk. Each program gets "
        + "a token of its own, so that you can end one without the others."
    }
    Element("p") {
      Element("a", ["href": Link.openAPI.path]) { "Description of the API (OpenAPI)" }
    }
    secret.map { SecretNotice(secret: $0) }
    if tokens.isEmpty {
      Element("p") { "No program has a token yet." }
    } else {
      TokenTable(tokens: tokens, formToken: formToken, now: now)
    }
    TokenForm(error: error, form: form, formToken: formToken)
  }
}

private struct SecretNotice: HTML {
  let secret: TokenSecret

  var body: some HTML {
    Element("section", ["class": "notice", "aria-labelledby": "secret"]) {
      Element("h2", ["id": "secret"]) { "The new token" }
      Element("p") {
        "Copy it into the program now. It is shown this once and kept nowhere; if it is lost, make "
          + "another one."
      }
      Element("p") { Element("code", ["class": "secret"]) { secret.text } }
    }
  }
}

private struct TokenTable: HTML {
  let tokens: [APIToken]
  let formToken: String
  let now: Int

  var body: some HTML {
    Element(
      "div", ["class": "table-scroll", "tabindex": "0", "role": "region", "aria-label": "Tokens"]
    ) {
      Element("table") {
        Element("thead") {
          Element("tr") {
            ["Program", "Token", "May", "Made", "Last used", "State"].map { title in
              Element("th", ["scope": "col"]) { title }
            }
          }
        }
        Element("tbody") {
          tokens.map { TokenRow(token: $0, formToken: formToken, now: now) }
        }
      }
    }
  }
}

private struct TokenRow: HTML {
  let token: APIToken
  let formToken: String
  let now: Int

  var body: some HTML {
    Element("tr") {
      Element("th", ["scope": "row"]) { token.name }
      Element("td") { Element("code") { "\(token.prefix)…" } }
      Element("td") {
        TokenScope.allCases.filter(token.scopes.contains).map(\.title).joined(separator: "; ")
      }
      Element("td") { "\(token.madeAt.asDay) by \(token.madeBy)" }
      Element("td") { token.lastUsedAt.map(\.asDay) ?? "Never" }
      Element("td") {
        switch token.state(at: now) {
        case .revoked:
          "Revoked \(token.revokedAt?.asDay ?? "") by \(token.revokedBy ?? "")"
        case .expired: "Expired \(token.expiresAt?.asDay ?? "")"
        case .valid:
          Element("p") { token.expiresAt.map { "Valid until \($0.asDay)" } ?? "Valid" }
          PostForm(
            to: Link.apiToken(token.id.rawValue).path, token: formToken, class: "inline"
          ) {
            Element("button", ["type": "submit", "aria-label": "Revoke \(token.name)"]) { "Revoke" }
          }
        }
      }
    }
  }
}
