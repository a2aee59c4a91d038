/// Which role grants which permission: the one table that decides what a person may do.
///
/// Managing people does not include reading their results, and reading aggregates does not include
/// reading anybody's own: each takes a role of its own. What the desk has not published yet is read
/// by those who work there and by the auditor, who answers requests for records. Everybody learns,
/// except the auditor, who may come from outside.
package struct RolePermissions: Equatable, Sendable {
  private let granted: [Role: Set<Permission>]

  package init(_ granted: [Role: Set<Permission>]) {
    self.granted = granted
  }

  package static let standard = RolePermissions([
    .officer: [.takeExercises, .viewOwnRecord, .takeCourses],
    .trainer: [
      .takeExercises, .viewOwnRecord, .reviewOthersResults, .evaluateExercises, .controlExercises,
      .changeCrowds, .takeCourses, .assignCourses, .seeLearning, .readCompliance, .authorCourses,
      .publishCourses,
    ],
    .controller: [.viewOwnRecord, .controlExercises, .changeCrowds, .takeCourses],
    .evaluator: [.viewOwnRecord, .reviewOthersResults, .evaluateExercises, .takeCourses],
    .author: [
      .takeExercises, .viewOwnRecord, .authorScenarios, .changeCrowds, .takeCourses,
      .authorCourses,
    ],
    .publicInformationOfficer: [
      .takeExercises, .viewOwnRecord, .readDrafts, .writeDrafts, .takeCourses,
    ],
    .approver: [
      .takeExercises, .viewOwnRecord, .readDrafts, .writeDrafts, .approveDrafts, .takeCourses,
    ],
    .supervisor: [.viewOwnRecord, .readAggregates, .takeCourses, .readCompliance],
    .administrator: [.viewOwnRecord, .managePeople, .manageAgency, .takeCourses],
    .auditor: [.viewOwnRecord, .readAuditLog, .readDrafts, .readCompliance],
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
