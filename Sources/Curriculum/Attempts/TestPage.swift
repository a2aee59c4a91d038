import CourseFormat
import Hummingbird
import Kernel
import Markup
import SiteMap
import Web

/// The page of a drill or quiz: what it is, and the way in.
struct TestPage: HTML {
  let view: ItemView
  let attempts: [Attempt]

  var body: some HTML {
    ItemPage(view: view) {
      Element("p") { about }
      PostForm(to: view.act("start"), token: view.formToken) {
        Element("button", ["type": "submit", "class": view.step.isFinished ? nil : "primary"]) {
          button
        }
      }
      if !done.isEmpty {
        Element("section", ["aria-labelledby": "results"]) {
          Element("h2", ["id": "results"]) { "Your results" }
          Element("ul") {
            done.reversed().map { attempt in
              Element("li") {
                Element("a", ["href": Link.learning(.attemptResult(attempt.id.rawValue)).path]) {
                  CourseWords.percent(attempt.score ?? 0)
                }
                " · \(CourseWords.day(attempt.startedAt))"
                attempt.passed.map { Text($0 ? " · passed" : " · not yet") }
              }
            }
          }
        }
      }
    }
  }

  private var done: [Attempt] { attempts.filter { !$0.isOpen } }

  private var about: String {
    switch view.step.item.content {
    case .drill(let drill):
      return CourseWords.count(drill.questions.count, "question", "questions")
        + ", each explained at once. Nothing is graded."
    case .quiz(let quiz):
      let time =
        quiz.limitMinutes.map { " You have \($0) minutes, by the server’s clock." }
        ?? " Take your time."
      return CourseWords.count(quiz.draw, "question", "questions")
        + ". \(CourseWords.percent(quiz.pass)) passes.\(time) Every answer is saved at once, and you "
        + "can go on from another device."
    default: return ""
    }
  }

  private var button: String {
    if attempts.contains(where: \.isOpen) { return "Go on" }
    return done.isEmpty ? "Start" : "Again, with other questions"
  }
}

extension ItemRoutes {
  func testPage(of view: ItemView, _ context: AppContext) async throws -> Response {
    let isDrill = view.step.item.kind == .drill
    let attempts = try await desk.attempts.store.attempts(
      of: view.learner.person.id, in: view.course.id, purpose: isDrill ? .drill : .quiz,
      item: view.reference)
    return try await frame(view, context) { TestPage(view: view, attempts: attempts) }
  }
}
