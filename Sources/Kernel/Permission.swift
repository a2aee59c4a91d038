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
  /// Take courses, be assigned to them, and keep certificates.
  case takeCourses = "take-courses"
  /// Decide who takes which course by when, and write to those concerned.
  case assignCourses = "assign-courses"
  /// See how each learner is doing in a course, down to the answer.
  case seeLearning = "see-learning"
  /// See who has done what was assigned, and by when; never an answer.
  case readCompliance = "read-compliance"
  case authorCourses = "author-courses"
  /// Make a new version of a course the one that people get.
  case publishCourses = "publish-courses"
  case readAggregates = "read-aggregates"
  case readAuditLog = "read-audit-log"
  case managePeople = "manage-people"
  case manageAgency = "manage-agency"
}
