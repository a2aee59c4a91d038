import CourseFormat
import Kernel
import Markup
import SiteMap

/// One person in one course, as a trainer sees it.
struct LearnerRecord: Sendable {
  var person: TrainingPerson
  var enrollment: Enrollment
  var version: CourseVersion
  var standing: CourseProgress
  /// Of all rounds, oldest first.
  var attempts: [Attempt]
  var certificate: Certificate?

  func attempts(at item: ItemReference) -> [Attempt] {
    attempts.filter { $0.item == item && $0.enrollment == enrollment.id }
  }

  /// Tests of the whole course, such as the placement.
  var courseTests: [Attempt] { attempts.filter { $0.item == nil && $0.submittedAt != nil } }

  var sentence: String {
    let done = "\(standing.doneCount) of \(standing.wantedCount) done"
    if let completed = enrollment.completedAt {
      return "Completed on \(CourseWords.day(completed))."
    }
    return standing.next.map { "\(done); next is “\($0.item.title)”." } ?? "\(done)."
  }
}

/// A learner’s way through the course, item by item, with every try.
struct LearnerRecordPage: HTML {
  let record: LearnerRecord
  let now: Int

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.training(.gradebook(course.id.rawValue)).path]) { course.title }
    }
    Element("h1") { record.person.name }
    Element("p", ["class": "lead"]) { record.sentence }
    Element("p", ["class": "meta"]) { facts }
    Element("div", ["class": "controls"]) {
      record.certificate.map { certificate in
        Element(
          "a",
          [
            "class": "button",
            "href": Link.learning(.certificate(certificate.id.rawValue)).path,
          ]
        ) { "Certificate (\(certificate.standing(at: now).title.lowercased()))" }
      }
      Element(
        "a",
        [
          "class": "button",
          "href": Link.learning(.transcript).path
            + PageQuery([("person", record.person.id)]).text,
        ]
      ) { "Training record" }
    }
    if !record.courseTests.isEmpty {
      Element("section") {
        Element("h2") { "Tests of the course" }
        Element("ul", ["class": "tries"]) { record.courseTests.map { TryLine(attempt: $0) } }
      }
    }
    course.modules.map { module in
      ModuleRecord(
        module: module, steps: record.standing.steps(of: module.id), record: record)
    }
  }

  private var course: Course { record.version.course }

  private var facts: String {
    [
      record.person.unit,
      record.enrollment.path.flatMap { course.path($0)?.title }.map { "path “\($0)”" },
      "version \(record.version.number)",
      "enrolled \(CourseWords.day(record.enrollment.enrolledAt))",
      "\(CourseWords.minutes(record.standing.seconds / 60)) in all",
      record.enrollment.round > 1 ? "round \(record.enrollment.round)" : nil,
      record.person.isActive ? nil : "account deactivated",
    ].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

private struct ModuleRecord: HTML {
  let module: CourseModule
  let steps: [CourseProgress.Step]
  let record: LearnerRecord

  var body: some HTML {
    if !steps.isEmpty {
      Element("section", ["class": "module-record"]) {
        Element("h2") { module.title }
        Element("ul", ["class": "item-records"]) {
          steps.map { ItemRecord(step: $0, attempts: record.attempts(at: $0.reference)) }
        }
      }
    }
  }
}

private struct ItemRecord: HTML {
  let step: CourseProgress.Step
  let attempts: [Attempt]

  var body: some HTML {
    Element("li", ["class": "item-record item-\(state)"]) {
      Element("p") {
        Element("span", ["aria-hidden": "true", "class": "item-mark"]) { mark }
        Element("strong") { step.item.title }
        Element("span", ["class": "meta"]) { " \(facts)" }
      }
      if !attempts.isEmpty {
        Element("ul", ["class": "tries"]) { attempts.map { TryLine(attempt: $0) } }
      }
    }
  }

  private var state: String { step.progress?.state.rawValue ?? "open" }

  private var mark: String {
    switch step.progress?.state {
    case .done: "✓"
    case .skipped: "→"
    case .started: "…"
    case nil: "○"
    }
  }

  private var facts: String {
    let progress = step.progress
    return [
      CourseWords.kind(step.item.kind), words,
      progress.map { CourseWords.minutes($0.seconds / 60) },
      progress?.score.map(CourseWords.percent),
    ].compactMap(\.self).joined(separator: " · ")
  }

  private var words: String {
    guard let progress = step.progress else { return "not opened" }
    switch progress.state {
    case .done: return progress.doneAt.map { "done \(CourseWords.day($0))" } ?? "done"
    case .skipped: return "known before"
    case .started: return "opened \(CourseWords.day(progress.firstAt))"
    }
  }
}

/// One sitting, with the way to its answers.
struct TryLine: HTML {
  let attempt: Attempt

  var body: some HTML {
    Element("li") {
      Element("a", ["href": Link.training(.attempt(attempt.id.rawValue)).path]) {
        "\(AttemptWords.purpose(attempt.purpose)) of \(CourseWords.day(attempt.startedAt))"
      }
      Element("span", ["class": "meta"]) { " \(AttemptWords.result(attempt))" }
    }
  }
}

/// What a sitting is called, and what came of it.
enum AttemptWords {
  static func purpose(_ purpose: Attempt.Purpose) -> String {
    switch purpose {
    case .quiz: "Quiz"
    case .drill: "Practice"
    case .policy: "Policy test"
    case .placement: "Placement test"
    case .before: "Test before the course"
    case .after: "Test after the course"
    case .review: "Questions of the day"
    }
  }

  static func result(_ attempt: Attempt) -> String {
    guard attempt.submittedAt != nil else { return "not handed in" }
    let score = attempt.score.map(CourseWords.percent) ?? ""
    switch attempt.passed {
    case true: return "\(score), passed"
    case false: return "\(score), not passed"
    case nil: return score
    }
  }
}
