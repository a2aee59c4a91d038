import CourseFormat
import Kernel
import Markup
import SiteMap
import Web

/// One course: what it is, where the learner stands, and all its steps.
struct CoursePage: HTML {
  let version: CourseVersion
  /// nil for somebody who does not take the course.
  let own: OwnCourse?
  let hasNewerVersion: Bool
  let formToken: String

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.learning(own == nil ? .catalog : .own).path]) {
        own == nil ? "Courses" : "My learning"
      }
    }
    Element("h1") { course.title }
    Element("p", ["class": "lead"]) { course.summary }
    if let own {
      ContinueBox(own: own, namesCourse: false)
      if hasNewerVersion {
        NewVersionNotice(course: course.id, isOpen: own.learner.enrollment.isOpen)
      }
      CourseTests(own: own)
      PathChoice(course: course, own: own, formToken: formToken)
    } else {
      EnrollForm(course: course, formToken: formToken)
    }
    Element("section", ["aria-labelledby": "steps"]) {
      Element("h2", ["id": "steps"]) { own == nil ? "What is in it" : "All steps" }
      modules.map { module in
        ModuleOutline(
          course: course, module: module, steps: standing.steps(of: module.id), isOpen: own != nil)
      }
    }
  }

  private var course: Course { version.course }

  private var standing: CourseProgress {
    own?.standing ?? CourseProgress(course, path: nil, progress: [])
  }

  /// Modules of which the learner's path has something.
  private var modules: [CourseModule] {
    course.modules.filter { !standing.steps(of: $0.id).isEmpty }
  }
}

private struct ModuleOutline: HTML {
  let course: Course
  let module: CourseModule
  let steps: [CourseProgress.Step]
  let isOpen: Bool

  var body: some HTML {
    Element("details", ["class": "module", "open": isCurrent ? "" : nil]) {
      Element("summary") {
        Element("span", ["class": "module-title"]) { module.title }
        Element("span", ["class": "meta"]) { facts }
      }
      Element("p") { module.summary }
      StepList(course: course, steps: steps, isOpen: isOpen)
      Element("p") {
        Element(
          "a",
          ["href": Link.learning(.module(course.id.rawValue, module: module.id.rawValue)).path]
        ) { "About “\(module.title)”" }
      }
    }
  }

  private var done: Int { steps.count { !$0.isOptional && $0.isFinished } }
  private var wanted: Int { steps.count { !$0.isOptional } }

  /// The module in which the learner is.
  private var isCurrent: Bool {
    isOpen && done < wanted && steps.contains { $0.progress != nil }
  }

  private var facts: String {
    let minutes = steps.reduce(0) { $0 + ($1.isOptional ? 0 : $1.item.minutes) }
    let time = CourseWords.minutes(minutes)
    if !isOpen { return time }
    return done == wanted ? "done · \(time)" : "\(done) of \(wanted) · \(time)"
  }
}

private struct NewVersionNotice: HTML {
  let course: Course.ID
  let isOpen: Bool

  var body: some HTML {
    Element("div", ["class": "notice"]) {
      Element("p") {
        isOpen
          ? "There is a newer version of this course. You can finish yours, or move on. "
          : "The course has changed since you completed it. What you completed stays completed. "
        Element("a", ["href": Link.learning(.changes(course.rawValue)).path]) { "What changed" }
      }
    }
  }
}

/// Placement, and the tests before and after.
private struct CourseTests: HTML {
  let own: OwnCourse

  var body: some HTML {
    if !links.isEmpty {
      Element("ul", ["class": "course-tests"]) {
        links.map { link in
          Element("li") {
            Element("a", ["class": "button", "href": link.path]) { link.title }
            Element("span", ["class": "meta"]) { link.why }
          }
        }
      }
    }
  }

  private var links: [(title: String, why: String, path: String)] {
    let course = own.learner.version.course
    let id = course.id.rawValue
    var links: [(title: String, why: String, path: String)] = []
    if course.placement != nil, own.learner.enrollment.isOpen {
      links.append(
        (
          "Skip what you know", "A short test; modules that you know are marked as done.",
          Link.learning(.placement(id)).path
        ))
    }
    if course.prePost != nil {
      let isDone = own.standing.isComplete
      links.append(
        (
          isDone ? "Test after the course" : "Test before the course",
          isDone
            ? "Shows what you gained." : "Nothing is at stake; it is compared with the end.",
          Link.learning(.comparisonTest(id, when: isDone ? "after" : "before")).path
        ))
    }
    return links
  }
}

private struct EnrollForm: HTML {
  let course: Course
  let formToken: String

  var body: some HTML {
    PostForm(
      to: Link.learning(.courseAct(course.id.rawValue, act: "enroll")).path, token: formToken,
      class: "summary-box"
    ) {
      if !course.paths.isEmpty { PathFields(course: course, chosen: nil) }
      Element("button", ["type": "submit", "class": "primary"]) { "Start this course" }
    }
  }
}

private struct PathChoice: HTML {
  let course: Course
  let own: OwnCourse
  let formToken: String

  var body: some HTML {
    if !course.paths.isEmpty, own.learner.enrollment.isOpen {
      Element("details", ["class": "path-choice"]) {
        Element("summary") { "Your path: \(own.standing.path?.title ?? "the whole course")" }
        PostForm(
          to: Link.learning(.courseAct(course.id.rawValue, act: "path")).path, token: formToken
        ) {
          PathFields(course: course, chosen: own.standing.path?.id)
          Element("p", ["class": "hint"]) { "What you have done stays done." }
          Element("button", ["type": "submit"]) { "Take this path" }
        }
      }
    }
  }
}

private struct PathFields: HTML {
  let course: Course
  let chosen: CoursePath.ID?

  var body: some HTML {
    Element("fieldset", ["class": "paths"]) {
      Element("legend") { "How much of it do you need?" }
      choice("", "The whole course", minutes: course.minutes, "Everything, in order.", nil)
      course.paths.map { path in
        choice(path.id.rawValue, path.title, minutes: path.minutes, path.audience, path.id)
      }
    }
  }

  private func choice(
    _ value: String, _ title: String, minutes: Int, _ why: String, _ path: CoursePath.ID?
  ) -> some HTML {
    Element("label") {
      VoidElement(
        "input",
        [
          "type": "radio", "name": "path", "value": value, "checked": chosen == path ? "" : nil,
        ])
      Element("span") {
        Element("strong") { title }
        " · \(CourseWords.minutes(minutes))"
        Element("span", ["class": "meta"]) { why }
      }
    }
  }
}
