import Hummingbird
import Kernel
import Markup
import SiteMap
package import Web

/// The day's questions by a link in a mail: without signing in, these questions and nothing else.
///
/// Opening a link changes nothing, because programs that look through mail open links too.
package struct MailedSetRoutes: Sendable {
  private let desk: MailedSetDesk

  package init(desk: MailedSetDesk) {
    self.desk = desk
  }

  package var routes: [Route] {
    [
      .get("today/:token", .everybody, use: show),
      .post("today/:token/start", .everybody, use: start),
      .post("today/:token/answers", .everybody, use: answer),
      .post("today/:token/submission", .everybody, use: submit),
      .get("today/:token/stop", .everybody, use: askToStop),
      .post("today/:token/stop", .everybody, use: stop),
    ]
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    let token = try context.parameters.require("token")
    do {
      let set = try await desk.set(token)
      return try await show(set, of: try await desk.owner(of: set), token, request, context)
    } catch LastingError.linkEnded {
      return context.page("This link has ended", status: .notFound) { EndedLinkPage() }
    }
  }

  private func show(
    _ set: MailedSet, of owner: SignedInPerson, _ token: String, _ request: Request,
    _ context: AppContext
  ) async throws -> Response {
    guard let attempt = set.attempt else {
      let due = try await desk.attempts.cards.due(for: owner.id, at: desk.now)
      return page("Today’s questions", context) {
        MailedStartPage(
          due: due.reduce(0) { $0 + $1.count }, token: token,
          formToken: context.visitor.formToken)
      }
    }
    let sitting = try await desk.attempts.sitting(attempt, of: owner)
    guard sitting.attempt.isOpen else {
      return page("Done", context) { MailedResultPage(sitting: sitting) }
    }
    let wanted = request.uri.queryParameters["question"].flatMap { Int($0) }
    let place = wanted ?? sitting.firstOpen?.place ?? 1
    return question(try sitting.question(place), of: sitting, token, context)
  }

  private func start(request: Request, context: AppContext) async throws -> Response {
    let token = try context.parameters.require("token")
    let set = try await desk.set(token)
    if set.attempt == nil {
      let attempt = try await desk.attempts.beginToday(by: try await desk.owner(of: set))
      try await desk.store.open(token, as: attempt)
    }
    return to(token)
  }

  private func answer(request: Request, context: AppContext) async throws -> Response {
    let token = try context.parameters.require("token")
    let sitting = try await sitting(token)
    guard sitting.attempt.isOpen else { return to(token) }
    let asked = try sitting.question(Int(context.form.text("question")) ?? 0)
    guard let given = AnswerForm.answer(to: asked.question, in: context.form) else {
      let written = WrittenAnswer(asked.question, in: context.form)
      return question(asked, of: sitting, written: written, token, context)
    }
    do {
      try await desk.attempts.store.save(
        asked.saved(given, key: try context.formKey(), at: desk.now), to: sitting.attempt.id,
        of: sitting.learner.person.id)
    } catch AttemptError.answered {
      // It was answered in another window; its answer is shown.
    }
    return to(token, question: asked.place)
  }

  private func submit(request: Request, context: AppContext) async throws -> Response {
    let token = try context.parameters.require("token")
    let sitting = try await sitting(token)
    if sitting.attempt.isOpen { try await desk.attempts.submit(sitting) }
    try await desk.store.finish(token, now: desk.now)
    return to(token)
  }

  /// Works with every link that was ever sent, also one that has ended.
  private func askToStop(request: Request, context: AppContext) async throws -> Response {
    let token = try context.parameters.require("token")
    guard let set = try await desk.store.set(token) else { throw LastingError.linkEnded }
    let isOn = try await isMailed(set.person)
    return page("Mails about your questions", context) {
      StopMailsPage(isOn: isOn, token: token, formToken: context.visitor.formToken)
    }
  }

  private func stop(request: Request, context: AppContext) async throws -> Response {
    let token = try context.parameters.require("token")
    guard let set = try await desk.store.set(token) else { throw LastingError.linkEnded }
    try await desk.settings.choose(false, for: set.person, now: desk.now)
    return .redirect(
      to: Link.learning(.mailedSetAct(token: token, act: "stop")).path, type: .normal)
  }

  private func isMailed(_ person: String) async throws -> Bool {
    let choice = try await desk.settings.choice(of: person)
    if let choice { return choice }
    return try await desk.settings.settings().mailsByDefault
  }

  private func question(
    _ asked: Sitting.Asked, of sitting: Sitting, written: WrittenAnswer? = nil, _ token: String,
    _ context: AppContext
  ) -> Response {
    page(sitting.title, isBad: written != nil, context) {
      QuestionPage(
        sitting: sitting, asked: asked, links: .mailed(token), written: written,
        now: desk.now, formToken: context.visitor.formToken, key: SessionToken().text)
    }
  }

  private func page(
    _ title: String, isBad: Bool = false, _ context: AppContext,
    @HTMLBuilder content: () -> some HTML
  ) -> Response {
    context.page(
      title, status: isBad ? .unprocessableContent : .ok, scripts: ["course.js"],
      styles: ItemRoutes.styles, content: content)
  }

  private func sitting(_ token: String) async throws -> Sitting {
    let set = try await desk.set(token)
    guard let attempt = set.attempt else { throw AttemptError.noSuchAttempt }
    return try await desk.attempts.sitting(attempt, of: try await desk.owner(of: set))
  }

  private func to(_ token: String, question: Int? = nil) -> Response {
    .redirect(
      to: Link.learning(.mailedSet(token: token, question: question)).path, type: .normal)
  }
}
