import CourseFormat
import Kernel
import Learning
import Markup
import SiteMap

/// One sitting of a test as a trainer reads it: every question, what was answered, what is right.
struct AttemptPage: HTML {
  let attempt: Attempt
  let version: CourseVersion
  let name: String
  let answers: [QuestionReference: SavedAnswer]

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element(
        "a",
        [
          "href": Link.training(
            .learner(attempt.course.rawValue, person: attempt.person)
          ).path
        ]
      ) { name }
    }
    Element("h1") { title }
    Element("p", ["class": "lead"]) { sentence }
    Element("p", ["class": "meta"]) { facts }
    Element("ol", ["class": "answer-list"]) {
      attempt.form.entries.map { asked in
        AnsweredQuestion(asked: asked, course: version.course, answer: answers[asked.question])
      }
    }
  }

  private var title: String {
    let item = attempt.item.flatMap { version.course.item($0)?.title }
    return item ?? AttemptWords.purpose(attempt.purpose)
  }

  private var sentence: String {
    let right = attempt.form.entries.count { (answers[$0.question]?.credit ?? 0) >= 1 }
    return "\(right) of \(attempt.form.entries.count) right; \(AttemptWords.result(attempt))."
  }

  private var facts: String {
    [
      name, "\(CourseWords.day(attempt.startedAt)), \(CourseWords.time(attempt.startedAt))",
      attempt.submittedAt.map { "took \(CourseWords.minutes(($0 - attempt.startedAt) / 60_000))" },
      "form \(attempt.form.variant.rawValue.uppercased())", "version \(version.number)",
    ].compactMap(\.self).joined(separator: " · ")
  }
}

private struct AnsweredQuestion: HTML {
  let asked: QuizForm.Entry
  let course: Course
  let answer: SavedAnswer?

  var body: some HTML {
    Element("li", ["class": "answered answered-\(kind)"]) {
      if let question {
        Element("h2") {
          Element("span", ["class": "answer-mark"]) { mark }
          " \(question.stem)"
        }
        Element("dl") {
          Element("div") {
            Element("dt") { "Answered" }
            Element("dd") { given(to: question) }
          }
          if kind != "right" {
            Element("div") {
              Element("dt") { "Right" }
              Element("dd") { AnswerWords.right(question) }
            }
          }
        }
        Element("p", ["class": "meta"]) {
          Element("a", ["href": page]) { "How everybody does with this question" }
        }
      } else {
        Element("p") { "This question is not in the version anymore: \(asked.question)." }
      }
    }
  }

  private var question: Question? {
    course.family(asked.question)?[asked.variant]
  }

  private func given(to question: Question) -> String {
    answer.map { AnswerWords.given($0.given, to: question) } ?? "Not answered."
  }

  private var kind: String {
    guard let credit = answer?.credit else { return "missing" }
    return credit >= 1 ? "right" : credit > 0 ? "part" : "wrong"
  }

  private var mark: String {
    switch kind {
    case "right": "✓ Right:"
    case "part": "½ Partly right:"
    case "wrong": "✗ Wrong:"
    default: "– Not answered:"
    }
  }

  private var page: String {
    Link.training(.question(course.id.rawValue, question: QuestionKey(asked).text))
      .path
  }
}
