/// One thing that a person may be allowed to do.
///
/// Routes name the permission they need, never a role.
package enum Permission: String, CaseIterable, Codable, Hashable, Sendable {
  case takeExercises = "take-exercises"
  case viewOwnRecord = "view-own-record"
  case reviewOthersResults = "review-others-results"
  case controlExercises = "control-exercises"
  case evaluateExercises = "evaluate-exercises"
  /// Play a scenario with a crowd that behaves otherwise than its pack says.
  case changeCrowds = "change-crowds"
  case authorScenarios = "author-scenarios"
  /// See the post desk: every draft, its findings and its record.
  case readDrafts = "read-drafts"
  case writeDrafts = "write-drafts"
  case approveDrafts = "approve-drafts"
  case readAggregates = "read-aggregates"
  case readAuditLog = "read-audit-log"
  case managePeople = "manage-people"
  case manageAgency = "manage-agency"
}
