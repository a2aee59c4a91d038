import CourseFormat
import Learning

/// How much of an objective somebody knows, as estimated from their answers.
struct ObjectiveMastery: Equatable, Sendable {
  var module: CourseModule
  var objective: Objective
  var mastery: Mastery
  /// Answers it rests on.
  var count: Int

  /// Objectives of which nothing was asked are left out.
  static func all(
    in course: Course, _ evidence: [ObjectiveReference: [Mastery.Evidence]],
    by schedule: ReviewSchedule
  ) -> [ObjectiveMastery] {
    course.modules.flatMap { module in
      module.objectives.compactMap { objective in
        evidence[ObjectiveReference(module: module.id, objective: objective.id)].map {
          ObjectiveMastery(
            module: module, objective: objective, mastery: Mastery($0, by: schedule),
            count: $0.count)
        }
      }
    }
  }
}
