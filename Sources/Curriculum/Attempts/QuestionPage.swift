import CourseFormat
import Kernel
import Learning
import Markup
import SiteMap
import Web

/// One question of a sitting.
struct QuestionPage: HTML {
  let sitting: Sitting
  let asked: Sitting.Asked
  let links: SittingLinks
  /// What was sent and is no whole answer.
  let written: WrittenAnswer?
  let now: Int
  let formToken: String
  let key: String

  var body: some HTML {
    SittingHead(sitting: sitting, place: asked.place, links: links, now: now)
    ErrorSummary(written.map { [("question", $0.fault(for: asked.question))] } ?? [])
    PostForm(to: links.answers, token: formToken, class: "question", id: "question") {
      VoidElement("input", ["type": "hidden", "name": "question", "value": "\(asked.place)"])
      VoidElement("input", ["type": "hidden", "name": "key", "value": key])
      QuestionFields(
        question: asked.question, given: written ?? WrittenAnswer(asked.answer?.given),
        parts: asked.entry.parts, isLocked: isExplained)
      if !isExplained {
        Element("div", ["class": "controls"]) {
          Element("button", ["type": "submit", "class": "primary"]) {
            sitting.attempt.purpose.explainsAtOnce ? "Check" : "Save, next"
          }
          Element("span", ["class": "saved", "role": "status", "data-saved": ""]) {
            asked.answer == nil || sitting.attempt.purpose.explainsAtOnce ? "" : "Saved"
          }
        }
      }
    }
    if isExplained {
      AnswerFeedback(
        family: asked.family, question: asked.question, given: asked.answer?.given)
      after
    }
    QuestionOverview(sitting: sitting, place: asked.place, links: links)
  }

  private var isExplained: Bool {
    asked.answer != nil && sitting.attempt.purpose.explainsAtOnce
  }

  /// The way on after an explained answer.
  @HTMLBuilder private var after: some HTML {
    if sitting.firstOpen == nil {
      PostForm(to: links.submission, token: formToken) {
        Element("button", ["type": "submit", "class": "primary"]) { "Finish" }
      }
    } else {
      Element("a", ["class": "button primary", "href": links.question(nil)]) { "Next question" }
    }
  }
}

/// Where one is in a sitting, and how much time is left.
struct SittingHead: HTML {
  let sitting: Sitting
  let place: Int
  let links: SittingLinks
  let now: Int

  var body: some HTML {
    if links.leadsToCourse {
      Element("p", ["class": "back"]) {
        Element("a", ["href": Link.learning(.course(sitting.attempt.course.rawValue)).path]) {
          sitting.learner.version.course.title
        }
      }
    }
    Element("h1", ["class": "sitting-title"]) { sitting.title }
    Element("p", ["class": "meta"]) { "Question \(place) of \(sitting.questions.count)" }
    sitting.attempt.endsBy.map { end in
      Element("p", ["class": "time-left", "data-left": "\(max(0, end - now))", "role": "timer"]) {
        "Time until \(CourseWords.time(end)). What is saved by then counts."
      }
    }
  }
}

/// All questions of a sitting, with which of them have an answer.
struct QuestionOverview: HTML {
  let sitting: Sitting
  let place: Int
  let links: SittingLinks

  var body: some HTML {
    Element("nav", ["class": "question-overview", "aria-label": "Questions"]) {
      Element("ol", ["class": "places"]) {
        sitting.questions.map { asked in
          Element("li") {
            Element(
              "a",
              [
                "href": links.question(asked.place),
                "aria-current": asked.place == place ? "step" : nil,
                "class": asked.answer == nil ? nil : "answered",
                "aria-label":
                  "Question \(asked.place)" + (asked.answer == nil ? "" : ", answered"),
              ]
            ) { "\(asked.place)" }
          }
        }
      }
      if !sitting.attempt.purpose.explainsAtOnce {
        Element("p") {
          Element("a", ["href": links.question(sitting.questions.count + 1)]) { "Hand in" }
        }
      }
    }
  }
}

/// The last step of a test.
struct HandInPage: HTML {
  let sitting: Sitting
  let links: SittingLinks
  let formToken: String

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": links.question(sitting.questions.count)]) { "Last question" }
    }
    Element("h1") { sitting.attempt.purpose.explainsAtOnce ? "All answered" : "Hand in?" }
    Element("p", ["class": "lead"]) { summary }
    PostForm(to: links.submission, token: formToken) {
      Element("button", ["type": "submit", "class": "primary"]) {
        sitting.attempt.purpose.explainsAtOnce ? "Finish" : "Hand in"
      }
    }
    QuestionOverview(sitting: sitting, place: 0, links: links)
  }

  private var summary: String {
    let open = sitting.questions.count { $0.answer == nil }
    return open == 0
      ? "Every question has an answer. You can still change them; after this they stand."
      : CourseWords.count(open, "question has", "questions have")
        + " no answer yet. Without one there are no points."
  }
}
