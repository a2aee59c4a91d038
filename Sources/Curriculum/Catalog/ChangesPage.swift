import CourseFormat
import Kernel
import Markup
import SiteMap
import Web

/// What is different in the versions after the learner's.
struct ChangesPage: HTML {
  let learner: Learner
  let changes: [(number: Int, publishedAt: Int, sentences: [String])]
  let formToken: String

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.learning(.course(course.id.rawValue)).path]) { course.title }
    }
    Element("h1") { "What changed" }
    if changes.isEmpty {
      Element("p", ["class": "lead"]) { "You have the newest version of this course." }
    } else {
      Element("p", ["class": "lead"]) {
        "You take version \(learner.version.number). This is new since then."
      }
      changes.map { change in
        Element("section") {
          Element("h2") {
            "Version \(change.number), \(CourseWords.day(change.publishedAt))"
          }
          Element("ul") { change.sentences.map { sentence in Element("li") { sentence } } }
        }
      }
      if learner.enrollment.isOpen { form }
    }
  }

  private var course: Course { learner.version.course }

  private var form: some HTML {
    PostForm(
      to: Link.learning(.courseAct(course.id.rawValue, act: "version")).path, token: formToken
    ) {
      Element("p") { "What you have done stays done. What is new is added to your way." }
      Element("div", ["class": "controls"]) {
        Element("button", ["type": "submit", "class": "primary"]) { "Move to the newest version" }
        Element("a", ["class": "button", "href": Link.learning(.course(course.id.rawValue)).path]) {
          "Stay with mine"
        }
      }
    }
  }
}
