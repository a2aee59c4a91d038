/// A signed-in browser.
package struct Session: Sendable, Equatable {
  /// SHA-256 of the token in the cookie, in hexadecimal; the token itself is kept nowhere.
  package var id: String
  package var person: String
  package var formToken: String
  /// Milliseconds since 1970.
  package var createdAt: Int
  package var seenAt: Int
  /// What the browser calls itself, for the list of one's own sessions.
  package var browser: String
  package var address: String
}

/// A message shown once, on the next page.
package struct Flash: Sendable, Equatable {
  package var kind: Kind
  package var text: String

  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  package enum Kind: String, Sendable { case success, notice, problem }
}
