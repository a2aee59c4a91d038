import CourseFormat
import Hummingbird
import Kernel
import Web

/// Everything that the pages of items need.
package struct ItemDesk: Sendable {
  package let courses: CourseDesk
  package let texts: TextStore
  package let surveys: SurveyStore
  package let signatures: SignatureStore
  package let attempts: AttemptDesk
  package let exercises: CourseExercises
  package let review: CourseDraftReview

  package init(
    courses: CourseDesk, texts: TextStore, surveys: SurveyStore, signatures: SignatureStore,
    attempts: AttemptDesk, exercises: CourseExercises, review: @escaping CourseDraftReview
  ) {
    self.courses = courses
    self.texts = texts
    self.surveys = surveys
    self.signatures = signatures
    self.attempts = attempts
    self.exercises = exercises
    self.review = review
  }

  var clock: @Sendable () -> Int { courses.clock }

  /// An item in front of a learner; refused while something else comes first.
  ///
  /// A copy for a device may be made of everything in a module that is open.
  func view(_ context: AppContext, isCopy: Bool = false) async throws -> ItemView {
    let course = Course.ID(try context.parameters.require("course"))
    let learner = try await courses.learner(try context.visitor.requirePerson(), in: course)
    return try await view(context, of: learner, isCopy: isCopy)
  }

  func view(
    _ context: AppContext, of learner: Learner, isCopy: Bool = false
  ) async throws -> ItemView {
    let reference = ItemReference(
      module: .init(try context.parameters.require("module")),
      item: .init(try context.parameters.require("item")))
    let standing = try await courses.standing(of: learner)
    guard let step = standing.step(reference) else { throw CourseError.noSuchItem }
    let blockers = isCopy ? standing.blockers(of: reference.module) : step.blockedBy
    guard blockers.isEmpty || step.isFinished else { throw CourseError.notYet(blockers) }
    return ItemView(
      learner: learner, standing: standing, step: step, formToken: context.visitor.formToken,
      key: SessionToken().text)
  }
}
