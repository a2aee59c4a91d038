import CourseFormat
import HTTPTypes
import Hummingbird
import Kernel
import Markup
import SiteMap
import Web

/// The draft as learners will see it; nothing that is done here is written anywhere.
extension AuthoringRoutes {
  func previewCourse(request: Request, context: AppContext) async throws -> Response {
    let draft = try await draft(context)
    guard let course = draft.course else { return try await unreadable(draft, context) }
    return try await frame("Preview", context) {
      CoursePreviewPage(draft: draft, course: course)
    }
  }

  func previewItem(request: Request, context: AppContext) async throws -> Response {
    let query = request.queryForm
    let draft = try await draft(context)
    guard let view = try previewed(draft, context) else {
      return try await unreadable(draft, context)
    }
    return try await page(
      of: view, question: Int(query.text("question")) ?? 1, variant: query.text("variant"), context)
  }

  /// A form of the preview: an answer is looked at, everything else leads on.
  func tryItem(request: Request, context: AppContext) async throws -> Response {
    let draft = try await draft(context)
    guard let view = try previewed(draft, context) else {
      return try await unreadable(draft, context)
    }
    switch view.step.item.content {
    case .drill, .quiz, .policy:
      if context.form["question"] != nil {
        return try await page(
          of: view, question: Int(context.form.text("question")) ?? 1,
          variant: context.form.text("variant"), isAnswer: true, context)
      }
    case .draft:
      return try await page(of: view, question: 1, variant: "a", isAnswer: true, context)
    default: break
    }
    try await context.leaveFlash(
      Flash(.success, "In the course this would be done now. Nothing was kept."))
    return .redirect(to: view.next.map(view.link) ?? view.courseLink, type: .normal)
  }

  /// nil when the draft cannot be read so far.
  private func previewed(_ draft: ReadDraft, _ context: AppContext) throws -> ItemView? {
    guard let course = draft.course else { return nil }
    let reference = ItemReference(
      module: .init(try context.parameter("module")), item: .init(try context.parameter("item")))
    let standing = CourseProgress(course, path: nil, progress: [])
    guard var step = standing.step(reference) else { throw AuthoringError.noSuchPlace }
    step.blockedBy = []
    let person = try context.visitor.requirePerson()
    let version = CourseVersion(
      id: "preview", number: 1, digest: "", course: course, changes: [], publishedAt: 0,
      publisher: "")
    let enrollment = Enrollment(
      id: "preview", person: person.id, course: course.id, version: version.id, path: nil,
      round: 1, enrolledAt: 0, completedAt: nil, leftAt: nil)
    return ItemView(
      learner: Learner(person: person, enrollment: enrollment, version: version),
      standing: standing, step: step, formToken: context.visitor.formToken, key: "preview",
      isPreview: true)
  }

  private func page(
    of view: ItemView, question: Int, variant: String, isAnswer: Bool = false,
    _ context: AppContext
  ) async throws -> Response {
    let title = "Preview: \(view.step.item.title)"
    switch view.step.item.content {
    case .lesson(let lesson):
      return try await frame(title, context) { LessonPage(view: view, lesson: lesson) }
    case .drill, .quiz:
      let asked = asked(view, question, variant, isAnswer: isAnswer, context)
      return try await frame(title, context) {
        TestPreview(
          view: view, families: view.previewFamilies, asked: asked, rule: view.previewRule)
      }
    case .draft(let exercise):
      let text = isAnswer ? context.form.text("text") : ""
      let reading =
        isAnswer ? DraftReading(text, for: exercise, findings: desk.review(text)) : nil
      return try await frame(title, context) {
        DraftPage(view: view, exercise: exercise, text: text, reading: reading)
      }
    case .scenario(let task):
      return try await frame(title, context) { ScenarioPage(view: view, task: task, runs: []) }
    case .reflection(let reflection):
      return try await frame(title, context) {
        ReflectionPage(view: view, reflection: reflection, text: "")
      }
    case .survey(let survey):
      return try await frame(title, context) {
        SurveyPage(view: view, survey: survey, answers: [:])
      }
    case .policy(let policy):
      return try await frame(title, context) {
        PolicyPage(view: view, policy: policy, signature: nil, knowsIt: policy.questions.isEmpty)
      }
    case .session(let session):
      return try await frame(title, context) { SessionPage(view: view, session: session) }
    }
  }

  private func asked(
    _ view: ItemView, _ place: Int, _ variant: String, isAnswer: Bool, _ context: AppContext
  ) -> PreviewedQuestion? {
    let families = view.previewFamilies
    guard !families.isEmpty else { return nil }
    let place = min(max(place, 1), families.count)
    var asked = PreviewedQuestion(
      place: place, family: families[place - 1], variant: .init(rawValue: variant) ?? .a)
    guard isAnswer else { return asked }
    asked.given = AnswerForm.answer(to: asked.question, in: context.form)
    if asked.given == nil { asked.error = AttemptError.noAnswer.message }
    return asked
  }

  private func unreadable(_ draft: ReadDraft, _ context: AppContext) async throws -> Response {
    try await frame("Preview", status: .conflict, context) {
      PreviewMark(course: draft.id)
      Element("h1") { "There is nothing to look at yet" }
      Element("p") { "The course cannot be read so far. Mend this first:" }
      FaultList(faults: draft.faults, course: draft.id)
    }
  }
}

extension ItemView {
  /// The questions that the item can ask.
  fileprivate var previewFamilies: [QuestionFamily] {
    switch step.item.content {
    case .drill(let drill): drill.questions.compactMap { module?.family($0) }
    case .quiz: module?.families ?? []
    default: []
    }
  }

  fileprivate var previewRule: String {
    guard case .quiz(let quiz) = step.item.content else {
      return "Practice: every answer is explained at once, and nothing is counted."
    }
    let time = quiz.limitMinutes.map { " Within \($0) minutes." } ?? ""
    let must =
      quiz.mustPass.isEmpty
      ? ""
      : " \(CourseWords.count(quiz.mustPass.count, "question has", "questions have")) to be right."
    return "\(quiz.draw) of these \(previewFamilies.count) are asked; passed from "
      + "\(CourseWords.percent(quiz.pass)) on.\(must)\(time)"
  }
}
