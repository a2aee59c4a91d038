import CourseFormat
import Kernel
import Markup
import SiteMap

/// The one button that goes to the exact next thing.
struct ContinueBox: HTML {
  let own: OwnCourse
  var namesCourse = true

  var body: some HTML {
    Element("section", ["class": "summary-box continue", "aria-label": "Continue"]) {
      if let step = own.standing.next {
        Element("p", ["class": "meta"]) { kicker(step) }
        Element("h2") { step.item.title }
        Element("a", ["class": "button primary", "href": step.link(in: course)]) {
          own.standing.doneCount == 0 ? "Start" : "Continue"
        }
      } else {
        Element("h2") { "You have done everything in this course" }
        Element("p") {
          "A few questions will come back over the next months, so that it stays with you."
        }
        Element("a", ["class": "button", "href": Link.learning(.transcript).path]) {
          course.certificate == nil ? "Your training record" : "Your certificate"
        }
      }
      CourseMeter(standing: own.standing)
    }
  }

  private var course: Course { own.learner.version.course }

  private func kicker(_ step: CourseProgress.Step) -> String {
    let about =
      "\(CourseWords.minutes(step.item.minutes)) · \(CourseWords.kind(step.item.kind))"
    let module = course.module(step.reference.module)?.title ?? ""
    return "\(about) · \(namesCourse ? course.title : module)"
  }
}

/// How much is done, as a bar and in words.
struct CourseMeter: HTML {
  let standing: CourseProgress

  var body: some HTML {
    Element("div", ["class": "course-meter"]) {
      Element(
        "meter",
        [
          "min": "0", "max": "\(max(standing.wantedCount, 1))", "value": "\(standing.doneCount)",
          "aria-label": "Steps done",
        ]
      ) { "" }
      Element("p", ["class": "meta"]) {
        "\(standing.doneCount) of \(standing.wantedCount) steps done"
        if standing.minutesLeft > 0 { " · about \(CourseWords.minutes(standing.minutesLeft)) left" }
      }
    }
  }
}

extension CourseProgress.Step {
  func link(in course: Course) -> String {
    Link.learning(
      .item(
        course.id.rawValue, module: reference.module.rawValue, item: reference.item.rawValue)
    ).path
  }
}
