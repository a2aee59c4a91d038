/// What the desk asks of the accounts; `Platform` answers.
package struct DeskPeople: Sendable {
  /// The active people who may approve drafts, by name; who was only invited cannot yet.
  package let approvers: @Sendable () async throws -> [DeskPerson]
  /// What the agency is called.
  package let agency: @Sendable () async throws -> String

  package init(
    approvers: @escaping @Sendable () async throws -> [DeskPerson],
    agency: @escaping @Sendable () async throws -> String
  ) {
    self.approvers = approvers
    self.agency = agency
  }
}
