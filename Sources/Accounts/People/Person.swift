package import Kernel

/// Somebody at the agency; never deleted, because results and logs refer to them.
package struct Person: Equatable, Sendable {
  package typealias ID = Identifier<Person>

  package let id: ID
  package let name: String
  package let email: EmailAddress
  package let roles: Set<Role>
  package let service: ServiceRecord
  /// A person who is not active cannot sign in.
  package let isActive: Bool
  /// False until the person has followed the invitation.
  package let hasPassword: Bool

  package func may(_ permission: Permission) -> Bool {
    isActive && RolePermissions.standard.allows(permission, to: roles)
  }
}
