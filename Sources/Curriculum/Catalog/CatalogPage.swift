import CourseFormat
import Kernel
import Markup
import SiteMap

/// Every course there is.
struct CatalogPage: HTML {
  let courses: [(version: CourseVersion, own: OwnCourse?)]

  var body: some HTML {
    Element("h1") { "Courses" }
    if courses.isEmpty {
      Element("p", ["class": "empty"]) {
        "No course is published yet. An administrator finds out why under “Courses” in the folder "
        "report."
      }
    } else {
      Element("p", ["class": "lead"]) { "Each is made of short steps of ten minutes at most." }
      Element("div", ["class": "cards"]) {
        courses.map { CourseCard(course: $0.version.course, own: $0.own) }
      }
    }
  }
}

private struct CourseCard: HTML {
  let course: Course
  let own: OwnCourse?

  var body: some HTML {
    Element("article", ["class": "card"]) {
      Element("h2") {
        Element("a", ["href": Link.learning(.course(course.id.rawValue)).path]) { course.title }
      }
      Element("p") { course.summary }
      Element("p", ["class": "meta"]) { facts }
    }
  }

  private var facts: String {
    let size =
      "\(CourseWords.minutes(course.minutes)) · "
      + CourseWords.count(course.modules.count, "module", "modules")
    guard let own else { return size }
    if own.standing.isComplete { return "Done · \(size)" }
    return "\(own.standing.doneCount) of \(own.standing.wantedCount) steps done · \(size)"
  }
}
