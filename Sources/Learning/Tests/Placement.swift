package import CourseFormat

/// What somebody may skip because a test showed that it is known.
package struct Placement: Equatable, Sendable {
  package struct ModuleResult: Equatable, Sendable {
    package var module: CourseModule.ID
    package var asked: Int
    /// The mean credit of what was asked, from 0 to 1.
    package var score: Double
    package var isSkipped: Bool
  }

  package var modules: [ModuleResult]

  /// A module without questions, or with one that must be passed and was not, is not skipped.
  package init(
    of form: QuizForm, in course: Course, answers: [QuestionReference: Answer],
    plan: PlacementPlan
  ) {
    modules = course.modules.map { module in
      let part = QuizForm(
        variant: form.variant, entries: form.entries.filter { $0.question.module == module.id })
      let result = QuizResult(
        of: part, in: course, answers: answers, pass: plan.skipAt, mustPass: module.mustPass)
      return ModuleResult(
        module: module.id, asked: result.asked, score: result.score,
        isSkipped: result.asked > 0 && result.isPassed)
    }
  }

  /// The items that need not be done.
  package func skipped(in course: Course) -> [ItemReference] {
    let known = Set(modules.filter(\.isSkipped).map(\.module))
    return course.modules.filter { known.contains($0.id) }.flatMap { module in
      module.items.filter(\.isSkippable).map { ItemReference(module: module.id, item: $0.id) }
    }
  }
}

extension CourseItem {
  /// What only teaches or tests knowledge can be skipped; what is practice, agreement or
  /// attendance is done by everybody, and so is a quiz with questions that must be passed.
  package var isSkippable: Bool {
    switch content {
    case .lesson, .drill: true
    case .quiz(let quiz): quiz.mustPass.isEmpty
    case .draft, .scenario, .reflection, .survey, .policy, .session: false
    }
  }
}

extension CourseModule {
  /// The families that any quiz of the module says must be passed.
  package var mustPass: [QuestionFamily.ID] {
    items.flatMap { item -> [QuestionFamily.ID] in
      guard case .quiz(let quiz) = item.content else { return [] }
      return quiz.mustPass
    }
  }
}
