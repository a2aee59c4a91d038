import CourseFormat
import Kernel
import Markup
import SiteMap
import Web

/// “My learning”: the one thing to do next, what is due today, and every course of one's own.
struct OwnLearningPage: HTML {
  let courses: [OwnCourse]
  let due: Int
  let formToken: String

  var body: some HTML {
    Element("h1") { "My learning" }
    if let open = courses.first(where: { !$0.standing.isComplete }) {
      ContinueBox(own: open)
    } else if courses.isEmpty {
      Element("div", ["class": "summary-box"]) {
        Element("h2") { "You take no course yet" }
        Element("a", ["class": "button primary", "href": Link.learning(.catalog).path]) {
          "Choose a course"
        }
      }
    }
    if due > 0 { DueBox(due: due, formToken: formToken) }
    if !courses.isEmpty {
      Element("section", ["aria-labelledby": "own-courses"]) {
        Element("h2", ["id": "own-courses"]) { "Your courses" }
        Element("div", ["class": "cards"]) { courses.map { OwnCourseCard(own: $0) } }
      }
    }
    Element("ul", ["class": "learning-links"]) {
      link("My assignments", .assignments)
      if !courses.isEmpty { link("What I know", .mastery) }
      link("My training record", .transcript)
      link("Reminders", .reminders)
      link("All courses", .catalog)
    }
  }

  private func link(_ title: String, _ link: LearningLink) -> some HTML {
    Element("li") { Element("a", ["href": Link.learning(link).path]) { title } }
  }
}

/// The few questions of a day.
struct DueBox: HTML {
  let due: Int
  let formToken: String

  var body: some HTML {
    PostForm(
      to: Link.learning(.dailySet).path, token: formToken, class: "summary-box due-box"
    ) {
      Element("p", ["class": "meta"]) { "One minute, so that it stays with you" }
      Element("h2") {
        CourseWords.count(due, "question is due", "questions are due")
      }
      Element("button", ["type": "submit"]) { "Answer now" }
    }
  }
}

private struct OwnCourseCard: HTML {
  let own: OwnCourse

  var body: some HTML {
    Element("article", ["class": "card"]) {
      Element("h2") {
        Element("a", ["href": Link.learning(.course(course.id.rawValue)).path]) { course.title }
      }
      Element("p") { own.standing.path?.title ?? "The whole course" }
      CourseMeter(standing: own.standing)
      Element("p", ["class": "meta"]) { time }
    }
  }

  private var course: Course { own.learner.version.course }

  private var time: String {
    let spent = "\(CourseWords.minutes(own.standing.seconds / 60)) in front of it"
    return own.learner.enrollment.completedAt.map { "Done \(CourseWords.day($0)) · \(spent)" }
      ?? spent
  }
}

/// The way into the day's questions from a link in a mail.
struct TodayPage: HTML {
  let due: Int
  let formToken: String

  var body: some HTML {
    Element("h1") { "Today’s questions" }
    if due > 0 {
      DueBox(due: due, formToken: formToken)
    } else {
      Element("p", ["class": "lead"]) { "Nothing is due today. Come back tomorrow." }
      Element("p") { Element("a", ["href": Link.learning(.own).path]) { "My learning" } }
    }
  }
}
