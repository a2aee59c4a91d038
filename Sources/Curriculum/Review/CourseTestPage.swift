import CourseFormat
import Kernel
import Markup
import SiteMap
import Web

/// The way into a test of the whole course.
struct CourseTestPage: HTML {
  let learner: Learner
  let title: String
  let about: String
  let path: String
  let formToken: String

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.learning(.course(learner.enrollment.course.rawValue)).path]) {
        learner.version.course.title
      }
    }
    Element("h1") { title }
    Element("p", ["class": "lead"]) { about }
    PostForm(to: path, token: formToken) {
      Element("button", ["type": "submit", "class": "primary"]) { "Start" }
    }
  }
}
