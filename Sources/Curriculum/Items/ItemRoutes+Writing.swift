import CourseFormat
import Hummingbird
import Kernel
import Markup
import SiteMap
import Web

extension ItemRoutes {
  func saveReflection(request: Request, context: AppContext) async throws -> Response {
    let view = try await desk.view(context)
    guard case .reflection(let reflection) = view.step.item.content else {
      throw CourseError.wrongAct
    }
    let text = context.form.text("text")
    do {
      let count = ItemText.words(in: text)
      guard count >= reflection.leastWords else {
        throw ItemError.tooFewWords(has: count, wanted: reflection.leastWords)
      }
      try await desk.texts.save(
        text, as: .reflection, for: view.reference, of: view.learner.enrollment.id,
        key: try context.formKey(), now: desk.clock())
    } catch let error as ItemError {
      return try await page(of: view, error: error.message, text: text, context)
    }
    return try await goOn(from: view, context)
  }

  func saveSurvey(request: Request, context: AppContext) async throws -> Response {
    let view = try await desk.view(context)
    guard case .survey(let survey) = view.step.item.content else { throw CourseError.wrongAct }
    do {
      let answers = try SurveyStore.answers(to: survey, in: context.form)
      try await desk.surveys.save(
        answers, to: view.reference, of: view.learner.enrollment.id, now: desk.clock())
    } catch let error as ItemError {
      return try await page(of: view, error: error.message, context)
    }
    return try await goOn(from: view, context)
  }

  func checkDraft(request: Request, context: AppContext) async throws -> Response {
    let view = try await desk.view(context)
    guard case .draft(let exercise) = view.step.item.content else { throw CourseError.wrongAct }
    let text = context.form.text("text")
    try await desk.texts.save(
      text, as: .draft, for: view.reference, of: view.learner.enrollment.id,
      key: try context.formKey(), now: desk.clock())
    let reading = DraftReading(text, for: exercise, findings: desk.review(text))
    if reading.isGood, !view.step.isFinished {
      try await desk.courses.progress.finish(
        view.reference, in: view.learner, score: 1, kind: "draft-done", now: desk.clock())
    }
    return .redirect(to: view.step.link(in: view.course), type: .normal)
  }

  func draftPage(
    _ view: ItemView, _ exercise: DraftExercise, _ context: AppContext
  ) async throws -> Response {
    let text = try await desk.texts.text(
      for: view.reference, of: view.learner.enrollment.id)
    let reading = text.map {
      DraftReading($0, for: exercise, findings: desk.review($0))
    }
    return try await frame(view, isExercise: true, context) {
      DraftPage(view: view, exercise: exercise, text: text ?? "", reading: reading)
    }
  }
}

extension AppContext {
  /// The key that the form brought along, so that sending it twice is one act.
  func formKey() throws(ItemError) -> String {
    let key = form.text("key")
    guard (8...100).contains(key.utf8.count) else { throw .badKey }
    return key
  }
}
