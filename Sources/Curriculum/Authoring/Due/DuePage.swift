import CourseFormat
import Kernel
import Learning
import Markup
import SiteMap

/// What is to be read again by which day, and what learners stumble over.
struct DuePage: HTML {
  let due: DueSummary
  /// Courses that are open for writing; the others lead to the page that opens them.
  let open: Set<Course.ID>
  let flagged: [DueStatistics.FlaggedQuestion]
  let left: [DueStatistics.LeftLesson]

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.authoring(.start).path]) { "Writing courses" }
    }
    Element("h1") { "Due for review" }
    Element("p", ["class": "lead"]) { answer }
    Element("section", ["aria-labelledby": "days"]) {
      Element("h2", ["id": "days"]) { "By date" }
      Element(
        "div", ["class": "table-scroll", "tabindex": "0", "role": "group", "aria-label": "By date"]
      ) {
        Element("table", ["class": "due-table"]) {
          Element("thead") {
            Element("tr") {
              Element("th", ["scope": "col"]) { "Review by" }
              Element("th", ["scope": "col"]) { "Module" }
              Element("th", ["scope": "col"]) { "Course" }
            }
          }
          Element("tbody") { due.lines.map { DueRow(line: $0, isOpen: open.contains($0.course)) } }
        }
      }
    }
    Element("section", ["aria-labelledby": "questions"]) {
      Element("h2", ["id": "questions"]) { "Questions that need a look" }
      if flagged.isEmpty {
        Element("p", ["class": "empty"]) {
          "None. A question is judged from \(ItemAnalysis.leastTakers) takers on."
        }
      } else {
        Element("ul", ["class": "plain-list"]) {
          flagged.map {
            FlaggedRow(question: $0, isOpen: open.contains($0.version.course.id))
          }
        }
      }
    }
    Element("section", ["aria-labelledby": "lessons"]) {
      Element("h2", ["id": "lessons"]) { "Lessons that people leave" }
      if left.isEmpty {
        Element("p", ["class": "empty"]) {
          "None. A lesson is named when fewer than "
          "\(CourseWords.percent(DueStatistics.leastFinished)) of at least "
          "\(ItemAnalysis.leastTakers) people finished it within two weeks."
        }
      } else {
        Element("ul", ["class": "plain-list"]) {
          left.map { LeftRow(lesson: $0, isOpen: open.contains($0.course)) }
        }
      }
    }
  }

  private var answer: String {
    let dates =
      due.overdue > 0
      ? "\(CourseWords.count(due.overdue, "review is", "reviews are")) overdue"
      : due.count > 0
        ? "\(CourseWords.count(due.count, "review is", "reviews are")) due within 60 days"
        : "Nothing is due within 60 days"
    let looks = flagged.count + left.count
    return dates
      + (looks == 0
        ? ", and nothing performs badly."
        : "; \(CourseWords.count(looks, "question or lesson needs", "questions or lessons need")) a look.")
  }
}

private struct DueRow: HTML {
  let line: DueSummary.Line
  let isOpen: Bool

  var body: some HTML {
    Element("tr") {
      Element("td") {
        line.day
        if line.isOverdue {
          Element("span", ["class": "tag tag-danger"]) { "overdue" }
        } else if line.isSoon {
          Element("span", ["class": "tag tag-warn"]) { "soon" }
        }
      }
      Element("th", ["scope": "row"]) {
        Element("a", ["href": Link.authoring(link).path]) { line.title }
      }
      Element("td") { line.courseTitle }
    }
  }

  private var link: AuthoringLink {
    guard isOpen else { return .course(line.course.rawValue) }
    return line.module.map { .module(line.course.rawValue, module: $0.rawValue) }
      ?? .settings(line.course.rawValue)
  }
}

private struct FlaggedRow: HTML {
  let question: DueStatistics.FlaggedQuestion
  let isOpen: Bool

  var body: some HTML {
    Element("li") {
      Element("p") {
        Element("a", ["href": Link.authoring(link).path]) { question.line.stem }
      }
      Element("p", ["class": "meta"]) {
        "\(question.version.course.title) · \(question.line.module) · variant "
        "\(question.line.key.variant.rawValue.uppercased()) · "
        CourseWords.count(question.line.item.takers, "taker", "takers")
      }
      Element("ul") {
        question.line.item.flags.map { flag in
          Element("li") { StatisticWords.short(flag) }
        }
      }
    }
  }

  private var link: AuthoringLink {
    guard isOpen else { return .course(question.version.course.id.rawValue) }
    return .question(
      question.version.course.id.rawValue, module: question.line.key.reference.module.rawValue,
      family: question.line.key.reference.family.rawValue)
  }
}

private struct LeftRow: HTML {
  let lesson: DueStatistics.LeftLesson
  let isOpen: Bool

  var body: some HTML {
    Element("li") {
      Element("p") {
        Element("a", ["href": Link.authoring(link).path]) { lesson.title }
      }
      Element("p", ["class": "meta"]) {
        "\(lesson.courseTitle) · \(lesson.finished) of \(lesson.opened) people finished it"
      }
    }
  }

  private var link: AuthoringLink {
    guard isOpen else { return .course(lesson.course.rawValue) }
    return .item(
      lesson.course.rawValue, module: lesson.item.module.rawValue,
      item: lesson.item.item.rawValue)
  }
}
