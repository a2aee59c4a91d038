import CourseFormat
import Kernel
import Markup
import SiteMap
import Web

/// What is different in the versions after the learner's, for those who take the course and for
/// those who completed it.
struct ChangesPage: HTML {
  let learner: Learner
  /// The version that somebody asks about: theirs, or that of a certificate.
  let since: Int
  let changes: [(number: Int, publishedAt: Int, sentences: [String])]
  /// The texts to read again; never a question, so that no answer is given away.
  let texts: [CourseDifference.Change]
  let formToken: String

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.learning(.course(course.id.rawValue)).path]) { course.title }
    }
    Element("h1") { "What changed" }
    if changes.isEmpty {
      Element("p", ["class": "lead"]) { "You have the newest version of this course." }
    } else {
      Element("p", ["class": "lead"]) { answer }
      changes.map { change in
        Element("section") {
          Element("h2") {
            "Version \(change.number), \(CourseWords.day(change.publishedAt))"
          }
          Element("ul") { change.sentences.map { sentence in Element("li") { sentence } } }
        }
      }
      if !texts.isEmpty {
        Element("section", ["aria-labelledby": "texts"]) {
          Element("h2", ["id": "texts"]) { "In the words of the lessons" }
          Element("p") {
            "What was taken out is struck through, what is new is underlined."
          }
          texts.map { ChangeView(change: $0) }
        }
      }
      if learner.enrollment.isOpen { form }
    }
  }

  private var course: Course { learner.version.course }

  private var answer: String {
    learner.enrollment.isOpen
      ? "You take version \(learner.version.number). This is new since then."
      : "You completed version \(since). This is new since then; what you completed stays completed."
  }

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

extension CourseDifference {
  /// What learners may see of it: the texts of lessons and policies.
  func readable(in courses: [Course]) -> [Change] {
    let names: Set<String> = ["Title", "Text", "Check with counsel", "Sources", "Whose law"]
    return changes.compactMap { change in
      guard case .item(let reference) = change.place,
        let item = courses.lazy.compactMap({ $0.item(reference) }).first,
        item.kind == .lesson || item.kind == .policy
      else { return nil }
      var change = change
      change.texts = change.texts.filter { names.contains($0.name) }
      return change.texts.isEmpty ? nil : change
    }
  }
}
