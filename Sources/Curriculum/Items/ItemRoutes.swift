import CourseFormat
import Hummingbird
import Kernel
import Markup
import SiteMap
package import Web

/// The items of courses as pages and forms.
package struct ItemRoutes: Sendable {
  let desk: ItemDesk

  package init(desk: ItemDesk) {
    self.desk = desk
  }

  package var routes: [Route] {
    let access = Access.permission(.takeCourses)
    let path = "courses/:course/modules/:module/:item"
    return [
      .get(path, access, use: show),
      .post("\(path)/time", access, use: countTime),
      .post("\(path)/done", access, use: finishLesson),
      .post("\(path)/reflection", access, use: saveReflection),
      .post("\(path)/survey", access, use: saveSurvey),
      .post("\(path)/draft", access, use: checkDraft),
      .post("\(path)/sign", access, use: sign),
      .post("\(path)/start", access, use: start),
    ]
  }

  static let styles = ["course.css"]

  private func show(request: Request, context: AppContext) async throws -> Response {
    // A copy that a device keeps was not read yet.
    let isCopy = request.uri.queryParameters["copy"] != nil
    let view = try await desk.view(context, isCopy: isCopy)
    if !view.step.isFinished, !isCopy {
      try await desk.courses.progress.open(
        view.reference, of: view.learner.enrollment.id, now: desk.clock())
    }
    return try await page(of: view, context)
  }

  /// The item's page; with what was wrong with a form of it, and the text that was sent.
  func page(
    of view: ItemView, error: String? = nil, text: String? = nil, _ context: AppContext
  ) async throws -> Response {
    let enrollment = view.learner.enrollment.id
    switch view.step.item.content {
    case .lesson(let lesson):
      return try await frame(view, context) { LessonPage(view: view, lesson: lesson) }
    case .drill, .quiz: return try await testPage(of: view, context)
    case .draft(let exercise): return try await draftPage(view, exercise, context)
    case .scenario(let task): return try await scenarioPage(view, task, context)
    case .reflection(let reflection):
      let kept = try await desk.texts.text(for: view.reference, of: enrollment)
      return try await frame(view, isBad: error != nil, context) {
        ReflectionPage(view: view, reflection: reflection, text: text ?? kept ?? "", error: error)
      }
    case .survey(let survey):
      let answers = try await desk.surveys.answers(to: view.reference, of: enrollment)
      return try await frame(view, isBad: error != nil, context) {
        SurveyPage(view: view, survey: survey, answers: answers, error: error)
      }
    case .policy(let policy): return try await policyPage(view, policy, error: error, context)
    case .session(let session):
      return try await frame(view, context) { SessionPage(view: view, session: session) }
    }
  }

  func frame(
    _ view: ItemView, isBad: Bool = false, isExercise: Bool = false, _ context: AppContext,
    @HTMLBuilder content: () -> some HTML
  ) async throws -> Response {
    let flash = try await context.takeFlash()
    return context.page(
      view.step.item.title, status: isBad ? .unprocessableContent : .ok, flash: flash,
      isExercise: isExercise, scripts: ["course.js", "offline.js"], styles: Self.styles,
      content: content)
  }

  private func countTime(request: Request, context: AppContext) async throws -> Response {
    let view = try await desk.view(context)
    if !view.step.isFinished {
      try await desk.courses.progress.beat(
        view.reference, minutes: view.step.item.minutes, of: view.learner.enrollment.id,
        now: desk.clock())
    }
    if request.wantsJSON { return .json(Array(#"{"counted":true}"#.utf8)) }
    return .redirect(to: view.step.link(in: view.course), type: .normal)
  }

  private func finishLesson(request: Request, context: AppContext) async throws -> Response {
    let view = try await desk.view(context)
    guard case .lesson = view.step.item.content else { throw CourseError.wrongAct }
    return try await goOn(from: view, context)
  }

  /// Writes that the item is done, and leads to the next one.
  func goOn(
    from view: ItemView, score: Double? = nil, details: String? = nil, _ context: AppContext
  ) async throws -> Response {
    try await desk.courses.progress.finish(
      view.reference, in: view.learner, score: score, details: details,
      kind: "\(view.step.item.kind.rawValue)-done", now: desk.clock())
    return .redirect(to: try await way(from: view, context), type: .normal)
  }

  /// The address of what comes after an item.
  private func way(from view: ItemView, _ context: AppContext) async throws -> String {
    let standing = try await desk.courses.standing(of: view.learner)
    if standing.isComplete {
      try await context.leaveFlash(
        Flash(.success, "You have done everything in “\(view.course.title)”."))
      return Link.learning(.course(view.course.id.rawValue)).path
    }
    guard let step = standing.step(view.reference),
      let next = ItemView(
        learner: view.learner, standing: standing, step: step, formToken: "", key: ""
      ).next
    else { return Link.learning(.course(view.course.id.rawValue)).path }
    return next.link(in: view.course)
  }
}
