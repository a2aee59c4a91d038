import Web

/// The secret text of a token: shown once, when it is made.
package struct TokenSecret: Sendable, Equatable {
  package static let mark = "rollcall_"

  package let text: String

  package init() {
    text = Self.mark + SessionToken().text
  }

  package init(_ text: String) {
    self.text = text
  }

  /// The mark and the first eight of the 32 digits: enough to recognize, useless to guess from.
  var prefix: String { String(text.prefix(Self.mark.count + 8)) }

  var hash: String { SessionToken(text).hash }
}
