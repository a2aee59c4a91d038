package import Storage

/// What accounts ask of the sessions, which the web keeps.
package struct AccountSessions: Sendable {
  /// Ends all sessions of a person within a transaction.
  package let endAll: @Sendable (any Transaction, Person.ID) throws -> Void

  package init(endAll: @escaping @Sendable (any Transaction, Person.ID) throws -> Void) {
    self.endAll = endAll
  }
}
