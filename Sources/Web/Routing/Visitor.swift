package import Kernel

/// Who is asking: nobody yet, or a signed-in person with a session.
package struct Visitor: Sendable {
  package var session: Session?
  package var person: SignedInPerson?
  /// What a form of this visitor must know; it stands in no page.
  package let formSecret: String
  /// Proves that a form came from our own page: the secret, masked anew for each answer.
  package let formToken: String

  package init(session: Session? = nil, person: SignedInPerson? = nil, formSecret: String = "") {
    self.session = session
    self.person = person
    self.formSecret = formSecret
    formToken = FormToken.masked(formSecret)
  }

  /// The person, or an error that leads to the sign-in page.
  package func requirePerson() throws -> SignedInPerson {
    guard let person else { throw SignInRequired() }
    return person
  }
}

/// The part of an account that every page needs.
package struct SignedInPerson: Sendable, Equatable {
  package var id: String
  package var name: String
  package var roles: Set<Role>

  package init(id: String, name: String, roles: Set<Role>) {
    self.id = id
    self.name = name
    self.roles = roles
  }

  package func may(_ permission: Permission) -> Bool {
    RolePermissions.standard.permissions(of: roles).contains(permission)
  }
}

/// Thrown where only a signed-in person may go on; becomes a redirect to the sign-in page.
package struct SignInRequired: Error {
  package init() {}
}
