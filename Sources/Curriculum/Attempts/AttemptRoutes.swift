import CourseFormat
import Hummingbird
import Kernel
import Learning
import Markup
import SiteMap
package import Web

/// Sittings of tests as pages and forms.
package struct AttemptRoutes: Sendable {
  private let desk: AttemptDesk

  package init(desk: AttemptDesk) {
    self.desk = desk
  }

  package var routes: [Route] {
    let access = Access.permission(.takeCourses)
    return [
      .get("attempts/:attempt", access, use: show),
      .post("attempts/:attempt/answers", access, use: answer),
      .post("attempts/:attempt/submission", access, use: submit),
      .get("attempts/:attempt/result", access, use: showResult),
    ]
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    let sitting = try await sitting(context)
    if !sitting.attempt.isOpen { return toResult(of: sitting.attempt.id) }
    let wanted = request.uri.queryParameters.get("question").flatMap { Int($0) }
    if wanted == nil, sitting.firstOpen == nil { return page(of: sitting, nil, context) }
    let place = wanted ?? sitting.firstOpen?.place ?? 1
    if place == sitting.questions.count + 1 { return page(of: sitting, nil, context) }
    return page(of: sitting, try sitting.question(place), context)
  }

  /// One question, or without one the way to hand in.
  private func page(
    of sitting: Sitting, _ asked: Sitting.Asked?, written: WrittenAnswer? = nil,
    _ context: AppContext
  ) -> Response {
    context.page(
      sitting.title, status: written == nil ? .ok : .unprocessableContent,
      scripts: ["course.js", "offline.js"], styles: ItemRoutes.styles
    ) {
      if let asked {
        QuestionPage(
          sitting: sitting, asked: asked, links: .own(sitting.attempt.id), written: written,
          now: desk.courses.clock(),
          formToken: context.visitor.formToken, key: SessionToken().text)
      } else {
        HandInPage(
          sitting: sitting, links: .own(sitting.attempt.id),
          formToken: context.visitor.formToken)
      }
    }
  }

  private func answer(request: Request, context: AppContext) async throws -> Response {
    let sitting = try await sitting(context)
    let asked = try sitting.question(Int(context.form.text("question")) ?? 0)
    guard sitting.attempt.isOpen else {
      if request.wantsJSON { throw AttemptError.handedIn }
      return toResult(of: sitting.attempt.id)
    }
    guard let given = AnswerForm.answer(to: asked.question, in: context.form) else {
      // While somebody fills in the first of several fields there is nothing to save yet.
      if request.wantsJSON { return .json(Array(#"{"saved":false}"#.utf8)) }
      let written = WrittenAnswer(asked.question, in: context.form)
      return page(of: sitting, asked, written: written, context)
    }
    let answer = asked.saved(given, key: try context.formKey(), at: desk.courses.clock())
    do {
      try await desk.store.save(answer, to: sitting.attempt.id, of: sitting.learner.person.id)
    } catch AttemptError.answered where !request.wantsJSON {
      // Another device was faster; its answer is shown.
    }
    if request.wantsJSON { return .json(Array(#"{"saved":true}"#.utf8)) }
    let next = sitting.attempt.purpose.explainsAtOnce ? asked.place : asked.place + 1
    return .redirect(
      to: Link.learning(.attempt(sitting.attempt.id.rawValue, question: next)).path, type: .normal)
  }

  private func submit(request: Request, context: AppContext) async throws -> Response {
    let sitting = try await sitting(context)
    if sitting.attempt.isOpen { try await desk.submit(sitting) }
    return toResult(of: sitting.attempt.id)
  }

  private func showResult(request: Request, context: AppContext) async throws -> Response {
    let sitting = try await sitting(context)
    guard !sitting.attempt.isOpen else {
      return .redirect(
        to: Link.learning(.attempt(sitting.attempt.id.rawValue)).path, type: .normal)
    }
    let before = try await earlier(than: sitting)
    let standing = try await desk.courses.standing(of: sitting.learner)
    let due = try await desk.cards.due(for: sitting.learner.person.id, at: desk.courses.clock())
    return context.page(
      "Result: \(sitting.title)", scripts: ["offline.js"], styles: ItemRoutes.styles
    ) {
      ResultPage(
        sitting: sitting, standing: standing, isMoreDue: !due.isEmpty, before: before,
        formToken: context.visitor.formToken)
    }
  }

  /// What a test after the course is compared with.
  private func earlier(than sitting: Sitting) async throws -> Attempt? {
    guard sitting.attempt.purpose == .after else { return nil }
    return try await desk.store.attempts(
      of: sitting.learner.person.id, in: sitting.attempt.course, purpose: .before
    ).last { !$0.isOpen }
  }

  private func sitting(_ context: AppContext) async throws -> Sitting {
    try await desk.sitting(
      Attempt.ID(try context.parameters.require("attempt")),
      of: try context.visitor.requirePerson())
  }

  private func toResult(of attempt: Attempt.ID) -> Response {
    .redirect(to: Link.learning(.attemptResult(attempt.rawValue)).path, type: .normal)
  }
}
