import CourseFormat
import Kernel
import Learning
import Kernel
import Markup
import SiteMap
import Web

/// What came of a sitting: the answer first, then every question with its explanation.
struct ResultPage: HTML {
  let sitting: Sitting
  let standing: CourseProgress
  /// Whether more questions are due on the same day.
  let isMoreDue: Bool
  /// The test before the course, for the one after it.
  let before: Attempt?
  let formToken: String

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.learning(.course(course.id.rawValue)).path]) { course.title }
    }
    Element("h1") { sitting.title }
    Element("div", ["class": "summary-box result-\(kind)"]) {
      Element("p", ["class": "result-line"]) { headline }
      Element("p") { explanation }
      ResultActions(
        sitting: sitting, standing: standing, isMoreDue: isMoreDue, formToken: formToken)
    }
    if sitting.attempt.purpose == .placement { PlacementTable(sitting: sitting) }
    Element("section", ["aria-labelledby": "answers"]) {
      Element("h2", ["id": "answers"]) { "Question by question" }
      sitting.questions.map { QuestionResult(asked: $0) }
    }
  }

  private var course: Course { sitting.learner.version.course }
  private var score: Double { sitting.attempt.score ?? 0 }
  private var kind: String {
    sitting.attempt.passed.map { $0 ? "good" : "again" } ?? "plain"
  }

  private var headline: String {
    let reached = CourseWords.percent(score)
    switch sitting.attempt.passed {
    case true: return "Passed with \(reached)"
    case false: return "Not yet: \(reached)"
    case nil: return reached
    }
  }

  private var explanation: String {
    let result = sitting.result
    let base =
      "\(result.right) of \(CourseWords.count(result.asked, "question", "questions")) right."
    switch sitting.attempt.purpose {
    case .quiz:
      let reasons = result.reasons.map { " " + $0.sentence }.joined()
      return base + (sitting.attempt.passed == true ? "" : reasons)
    case .policy:
      return sitting.attempt.passed == true
        ? "All right. Now you can sign." : base + " All have to be right; other questions come."
    case .before: return base + " At the end of the course you see what you gained."
    case .after:
      let earlier = before?.score.map { " Before the course: \(CourseWords.percent($0))." }
      return base + (earlier ?? "")
    case .placement: return base + " What you know is skipped; the rest is on your way."
    case .drill, .review: return base + " What was not right comes back in another form."
    }
  }
}

private struct ResultActions: HTML {
  let sitting: Sitting
  let standing: CourseProgress
  let isMoreDue: Bool
  let formToken: String

  var body: some HTML {
    Element("div", ["class": "controls"]) {
      if let retry {
        PostForm(to: retry, token: formToken, class: "inline") {
          Element("button", ["type": "submit", "class": isPassed ? nil : "primary"]) {
            sitting.attempt.purpose == .review ? "Another minute" : "Try again with other questions"
          }
        }
      }
      Element("a", ["class": isPassed ? "button primary" : "button", "href": way]) { onward }
    }
  }

  private var isPassed: Bool { sitting.attempt.passed ?? true }

  /// What was not all right can be tried again at once; practice as often as somebody likes.
  private var retry: String? {
    if sitting.attempt.purpose == .review { return isMoreDue ? Link.learning(.dailySet).path : nil }
    guard let item = sitting.attempt.item, !isPassed || (sitting.attempt.score ?? 0) < 1 else {
      return nil
    }
    return Link.learning(
      .itemAct(
        sitting.attempt.course.rawValue, module: item.module.rawValue, item: item.item.rawValue,
        act: "start")
    ).path
  }

  /// A policy is signed on its own page; from a review set one goes home.
  private var way: String {
    let course = sitting.learner.version.course
    switch sitting.attempt.purpose {
    case .review: return Link.learning(.own).path
    case .policy:
      return sitting.attempt.item.flatMap { standing.step($0) }?.link(in: course)
        ?? Link.learning(.course(course.id.rawValue)).path
    default:
      return isPassed
        ? standing.next?.link(in: course) ?? Link.learning(.course(course.id.rawValue)).path
        : Link.learning(.course(course.id.rawValue)).path
    }
  }

  private var onward: String {
    switch sitting.attempt.purpose {
    case .review: "My learning"
    case .policy: "To the policy"
    default: isPassed && standing.next != nil ? "Go on" : "To the course"
    }
  }
}

private struct PlacementTable: HTML {
  let sitting: Sitting

  var body: some HTML {
    Element("section", ["aria-labelledby": "modules"]) {
      Element("h2", ["id": "modules"]) { "Module by module" }
      Element("ul", ["class": "checks"]) {
        parts.map { title, part in
          Element("li", ["class": "check check-\(part.isSkipped ? "good" : "hint")"]) {
            Element("span", ["aria-hidden": "true"]) { part.isSkipped ? "✓" : "→" }
            Element("span") {
              Element("strong") { title }
              " · \(CourseWords.percent(part.score)) · "
              part.isSkipped ? "what you know is skipped" : "on your way"
            }
          }
        }
      }
    }
  }

  private var parts: [(String, Placement.ModuleResult)] {
    let course = sitting.learner.version.course
    return (sitting.placement?.modules ?? []).filter { $0.asked > 0 }.map {
      (course.module($0.module)?.title ?? $0.module.rawValue, $0)
    }
  }
}

private struct QuestionResult: HTML {
  let asked: Sitting.Asked

  var body: some HTML {
    Element("article", ["class": "question-result"]) {
      Element("h3") { "\(asked.place). \(asked.question.stem)" }
      AnswerFeedback(
        family: asked.family, question: asked.question, given: asked.answer?.given)
    }
  }
}
