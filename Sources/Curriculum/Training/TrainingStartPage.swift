import CourseFormat
import Kernel
import Markup
import SiteMap
import Web

/// Where trainers begin: the answer of the day, the courses, and what can be done.
struct TrainingStartPage: HTML {
  let report: ComplianceReport
  let courses: [CourseVersion]
  let person: SignedInPerson

  var body: some HTML {
    Element("h1") { "Training" }
    Element("p", ["class": "lead answer"]) { report.answer }
    Element("nav", ["aria-label": "Training"]) {
      Element("ul", ["class": "link-list"]) {
        entry("Assignments", "Who has to take what, by when.", .assignments)
        entry("Overdue", "Who is late, by how much.", .overdue)
        entry("Compliance", "Done, open and overdue, by course and unit.", .compliance)
        if person.may(.assignCourses) {
          entry("Messages", "Write to those who are not done.", .messages)
          entry("Questions that come back", "After how many days, and by mail.", .lasting)
        }
        if person.may(.seeLearning) {
          entry("Certificates", "What was issued, what runs out.", .certificates)
        }
        entry("Credit record", "Minutes, score and version for training boards.", .credit)
        if person.may(.manageAgency) {
          Element("li") {
            Element("a", ["href": Link.authoring(.folders).path]) { "Course folders" }
            Element("span", ["class": "meta"]) {
              " – What was read at the start, and what is wrong."
            }
          }
        }
      }
    }
    if person.may(.seeLearning) { CourseViews(courses: courses) }
  }

  private func entry(_ title: String, _ about: String, _ link: TrainingLink) -> some HTML {
    Element("li") {
      Element("a", ["href": Link.training(link).path]) { title }
      Element("span", ["class": "meta"]) { " – \(about)" }
    }
  }
}

/// The courses, each with its three views.
private struct CourseViews: HTML {
  let courses: [CourseVersion]

  var body: some HTML {
    Element("section", ["aria-labelledby": "courses"]) {
      Element("h2", ["id": "courses"]) { "Courses" }
      if courses.isEmpty { Element("p") { "No course is published yet." } }
      Element("ul", ["class": "cards"]) {
        courses.map { version in
          Element("li", ["class": "card"]) {
            Element("h3") { version.course.title }
            Element("p", ["class": "controls"]) {
              view("Gradebook", .gradebook(version.course.id.rawValue))
              view("Who is stuck", .stuck(version.course.id.rawValue))
              view("How questions do", .items(version.course.id.rawValue))
            }
          }
        }
      }
    }
  }

  private func view(_ title: String, _ link: TrainingLink) -> some HTML {
    Element("a", ["class": "button", "href": Link.training(link).path]) { title }
  }
}
