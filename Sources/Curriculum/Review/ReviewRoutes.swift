import CourseFormat
import Hummingbird
import Kernel
import Learning
import Markup
import SiteMap
package import Web

/// “My learning”, the questions of a day, what is known, and the tests of whole courses.
package struct ReviewRoutes: Sendable {
  private let desk: AttemptDesk

  package init(desk: AttemptDesk) {
    self.desk = desk
  }

  package var routes: [Route] {
    let access = Access.permission(.takeCourses)
    return [
      .get("learning", access, use: showOwn),
      .get("learning/mastery", access, use: showMastery),
      .get("learning/today", access, use: showToday),
      .post("learning/today", access, use: startToday),
      .get("courses/:course/placement", access, use: showPlacement),
      .post("courses/:course/placement", access, use: startPlacement),
      .get("courses/:course/tests/:when", access, use: showComparison),
      .post("courses/:course/tests/:when", access, use: startComparison),
    ]
  }

  private func showOwn(request: Request, context: AppContext) async throws -> Response {
    let person = try context.visitor.requirePerson()
    let own = try await desk.courses.courses(of: person)
    let due = try await desk.cards.due(for: person.id, at: desk.courses.clock())
    let flash = try await context.takeFlash()
    return context.page(
      "My learning", flash: flash, scripts: ["offline.js"], styles: ItemRoutes.styles
    ) {
      OwnLearningPage(
        courses: own, due: due.reduce(0) { $0 + $1.count },
        formToken: context.visitor.formToken)
    }
  }

  private func showMastery(request: Request, context: AppContext) async throws -> Response {
    let person = try context.visitor.requirePerson()
    let now = desk.courses.clock()
    let schedule = try await desk.cards.schedule()
    var parts: [(course: Course, objectives: [ObjectiveMastery])] = []
    for own in try await desk.courses.courses(of: person) {
      let course = own.learner.version.course
      let evidence = try await desk.cards.evidence(of: person.id, in: course.id)
      parts.append(
        (course, ObjectiveMastery.all(in: course, evidence, by: schedule)))
    }
    return context.page("What I know", styles: ItemRoutes.styles) {
      MasteryPage(parts: parts, now: now)
    }
  }

  private func showToday(request: Request, context: AppContext) async throws -> Response {
    let person = try context.visitor.requirePerson()
    let due = try await desk.cards.due(for: person.id, at: desk.courses.clock())
    return context.page("Today’s questions", styles: ItemRoutes.styles) {
      TodayPage(
        due: due.reduce(0) { $0 + $1.count }, formToken: context.visitor.formToken)
    }
  }

  private func startToday(request: Request, context: AppContext) async throws -> Response {
    toAttempt(try await desk.beginToday(by: try context.visitor.requirePerson()))
  }

  private func showPlacement(request: Request, context: AppContext) async throws -> Response {
    let learner = try await learner(context)
    guard let plan = learner.version.course.placement else { throw CourseError.wrongAct }
    let count = learner.version.course.modules.reduce(0) {
      $0 + min(plan.questionsPerModule, $1.families.count)
    }
    return context.page("Skip what you know", styles: ItemRoutes.styles) {
      CourseTestPage(
        learner: learner, title: "Skip what you know",
        about: "\(count) questions from all modules. In modules of which you answer "
          + "\(CourseWords.percent(plan.skipAt)) right, lessons and quizzes are skipped. Exercises "
          + "and policies stay.",
        path: Link.learning(.placement(learner.enrollment.course.rawValue)).path,
        formToken: context.visitor.formToken)
    }
  }

  private func startPlacement(request: Request, context: AppContext) async throws -> Response {
    let learner = try await learner(context)
    guard learner.version.course.placement != nil else { throw CourseError.wrongAct }
    return toAttempt(try await desk.begin(.placement, by: learner))
  }

  private func showComparison(request: Request, context: AppContext) async throws -> Response {
    let learner = try await learner(context)
    let isAfter = try await comparison(context, learner) == .after
    let title = isAfter ? "Test after the course" : "Test before the course"
    let link = LearningLink.comparisonTest(
      learner.enrollment.course.rawValue, when: isAfter ? "after" : "before")
    return context.page(title, styles: ItemRoutes.styles) {
      CourseTestPage(
        learner: learner, title: title,
        about: isAfter
          ? "The same topics as before the course, with other questions. Nothing is at stake."
          : "Shows what you know now. Nothing is at stake; at the end you see what you gained.",
        path: Link.learning(link).path, formToken: context.visitor.formToken)
    }
  }

  private func startComparison(request: Request, context: AppContext) async throws -> Response {
    let learner = try await learner(context)
    return toAttempt(
      try await desk.begin(try await comparison(context, learner), by: learner))
  }

  /// Each of the two tests is taken once; afterward its result is all there is.
  private func comparison(
    _ context: AppContext, _ learner: Learner
  ) async throws -> Attempt.Purpose {
    guard learner.version.course.prePost != nil else { throw CourseError.wrongAct }
    switch try context.parameters.require("when") {
    case "before": return .before
    case "after":
      let standing = try await desk.courses.standing(of: learner)
      guard standing.isComplete else { throw CourseError.notYet(["the course"]) }
      return .after
    default: throw CourseError.wrongAct
    }
  }

  private func learner(_ context: AppContext) async throws -> Learner {
    try await desk.courses.learner(
      try context.visitor.requirePerson(), in: try context.courseID())
  }

  private func toAttempt(_ attempt: Attempt.ID) -> Response {
    .redirect(to: Link.learning(.attempt(attempt.rawValue)).path, type: .normal)
  }
}
