import CourseFormat
import Kernel
import Markup
import SiteMap
import Web

/// Every course of the agency for those who write: what is published, what is being written.
struct AuthoringStartPage: HTML {
  let courses: [AuthoredCourse]
  let due: DueSummary
  let formToken: String

  var body: some HTML {
    Element("h1") { "Writing courses" }
    Element("p", ["class": "lead"]) { answer }
    Element("p", ["class": "controls"]) {
      Element("a", ["class": "button primary", "href": Link.authoring(.new).path]) {
        "Begin a new course"
      }
      Element("a", ["class": "button", "href": Link.authoring(.due).path]) {
        due.count == 0 ? "Due for review" : "Due for review (\(due.count))"
      }
    }
    Element("ul", ["class": "authored"]) {
      courses.map { AuthoredCard(course: $0, formToken: formToken) }
    }
  }

  private var answer: String {
    let open = courses.count { $0.draft?.hasUnpublishedWork ?? false }
    let waiting = courses.count { $0.draft?.state == .inReview }
    return CourseWords.count(courses.count, "course", "courses")
      + (open == 0 ? ", nothing in the making." : ", \(open) in the making")
      + (open == 0 ? "" : waiting == 0 ? "." : ", \(waiting) in review.")
  }
}

/// A course with what learners have and what is being written.
struct AuthoredCourse: Sendable {
  var id: Course.ID
  var title: String
  var published: CourseVersion?
  var draft: CourseDraft?
  var isShipped: Bool
}

private struct AuthoredCard: HTML {
  let course: AuthoredCourse
  let formToken: String

  var body: some HTML {
    Element("li", ["class": "card authored-course"]) {
      Element("div", ["class": "draft-head"]) {
        Element("h2") {
          Element("a", ["href": Link.authoring(.course(course.id.rawValue)).path]) { course.title }
        }
        course.draft.map { StateTag(state: $0.state) }
      }
      Element("p") { sentence }
    }
  }

  private var sentence: String {
    let learners =
      course.published.map {
        "Learners have version \($0.number) of \(CourseWords.day($0.publishedAt))."
      }
      ?? "Learners do not see it yet."
    let origin =
      !course.isShipped
      ? ""
      : course.draft?.published == nil ? " Comes with Rollcall." : " Your agency's own edition."
    let work =
      course.draft.map { " Last saved on \(CourseWords.day($0.updatedAt))." }
      ?? " Nobody is writing at it."
    return learners + origin + work
  }
}

/// A published course that nobody writes at yet: what opening it means.
struct ClosedCoursePage: HTML {
  let version: CourseVersion
  let isShipped: Bool
  let formToken: String

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.authoring(.start).path]) { "Writing courses" }
    }
    Element("h1") { version.course.title }
    Element("p", ["class": "lead"]) {
      "Version \(version.number), published on \(CourseWords.day(version.publishedAt)). "
      "Nobody is writing at it."
    }
    PostForm(
      to: Link.authoring(.act(version.course.id.rawValue, act: "open")).path, token: formToken,
      class: "summary-box"
    ) {
      Element("h2") { "Edit this course" }
      Element("ul") {
        Element("li") { "You write in a draft. Learners see nothing of it until it is published." }
        Element("li") {
          "A second person approves it; then it becomes your agency's next version."
        }
        Element("li") {
          "Who is in the middle of the course stays on their version, and may move by choice."
        }
        if isShipped {
          Element("li") {
            "This course comes with Rollcall. Until you publish, updates of Rollcall still reach "
              + "learners. Once you have published your own edition it stays: a later update waits "
              + "here for you, and you decide file by file what to take over. Nothing of yours is "
              + "overwritten, and nothing of the update is lost."
          }
        }
      }
      Element("button", ["type": "submit", "class": "primary"]) { "Edit" }
    }
    Element("p", ["class": "controls"]) {
      Element(
        "a", ["class": "button", "href": Link.authoring(.history(version.course.id.rawValue)).path]
      ) { "Versions" }
    }
  }
}
