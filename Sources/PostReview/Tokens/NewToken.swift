import Web

/// A token as an administrator asks for it.
package struct NewToken: Sendable, Equatable {
  package var name: String
  package var scopes: Set<TokenScope>
  package var expiry: Expiry

  /// How long a token may be used.
  package enum Expiry: String, CaseIterable, Sendable {
    case month, quarter, year, never

    var title: String {
      switch self {
      case .month: "In 30 days"
      case .quarter: "In 90 days"
      case .year: "In a year"
      case .never: "Never, until somebody revokes it"
      }
    }

    /// In milliseconds.
    var span: Int? {
      let day = 24 * 60 * 60 * 1000
      return switch self {
      case .month: 30 * day
      case .quarter: 90 * day
      case .year: 365 * day
      case .never: nil
      }
    }
  }

  package init(name: String, scopes: Set<TokenScope>, expiry: Expiry) throws(TokenError) {
    guard !name.isEmpty else { throw .noName }
    guard name.count <= 80 else { throw .nameTooLong }
    guard !scopes.isEmpty else { throw .noScope }
    self.name = name
    self.scopes = scopes
    self.expiry = expiry
  }

  init(_ form: FormData) throws(TokenError) {
    guard let expiry = Expiry(rawValue: form.text("expires")) else { throw .unknownExpiry }
    try self.init(
      name: form.text("name"), scopes: Set(form.all("scope").compactMap(TokenScope.init)),
      expiry: expiry)
  }
}
