/// Which role grants which permission: the one table that decides what a person may do.
///
/// Managing people does not include reading their results, and reading aggregates does not include
/// reading anybody's own: each takes a role of its own. What the desk has not published yet is read
/// by those who work there and by the auditor, who answers requests for records.
package struct RolePermissions: Equatable, Sendable {
  private let granted: [Role: Set<Permission>]

  package init(_ granted: [Role: Set<Permission>]) {
    self.granted = granted
  }

  package static let standard = RolePermissions([
    .officer: [.takeExercises, .viewOwnRecord],
    .trainer: [
      .takeExercises, .viewOwnRecord, .reviewOthersResults, .evaluateExercises, .controlExercises,
      .changeCrowds,
    ],
    .controller: [.viewOwnRecord, .controlExercises, .changeCrowds],
    .evaluator: [.viewOwnRecord, .reviewOthersResults, .evaluateExercises],
    .author: [.takeExercises, .viewOwnRecord, .authorScenarios, .changeCrowds],
    .publicInformationOfficer: [.takeExercises, .viewOwnRecord, .readDrafts, .writeDrafts],
    .approver: [.takeExercises, .viewOwnRecord, .readDrafts, .writeDrafts, .approveDrafts],
    .supervisor: [.viewOwnRecord, .readAggregates],
    .administrator: [.viewOwnRecord, .managePeople, .manageAgency],
    .auditor: [.viewOwnRecord, .readAuditLog, .readDrafts],
  ])

  package func permissions(of role: Role) -> Set<Permission> {
    granted[role] ?? []
  }

  /// Everything that the roles allow together.
  package func permissions(of roles: some Sequence<Role>) -> Set<Permission> {
    roles.reduce(into: []) { $0.formUnion(permissions(of: $1)) }
  }

  package func allows(_ permission: Permission, to roles: some Sequence<Role>) -> Bool {
    roles.contains { permissions(of: $0).contains(permission) }
  }
}
