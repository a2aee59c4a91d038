import CourseFormat
import Markup

/// The steps of a module, each with its time and state.
struct StepList: HTML {
  let course: Course
  let steps: [CourseProgress.Step]
  /// Whether the steps can be opened, which takes an enrollment.
  let isOpen: Bool

  var body: some HTML {
    Element("ol", ["class": "steps"]) {
      steps.map { step in
        Element("li", ["class": "step step-\(state(of: step))"]) {
          Element("span", ["class": "step-mark", "aria-hidden": "true"]) { mark(of: step) }
          Element("span", ["class": "step-words"]) {
            if isOpen && step.blockedBy.isEmpty {
              Element("a", ["href": step.link(in: course)]) { step.item.title }
            } else {
              Element("span") { step.item.title }
            }
            Element("span", ["class": "meta"]) { facts(of: step) }
          }
        }
      }
    }
  }

  private func state(of step: CourseProgress.Step) -> String {
    switch step.progress?.state {
    case .done: "done"
    case .skipped: "skipped"
    case .started: "started"
    case nil: step.blockedBy.isEmpty ? "open" : "later"
    }
  }

  private func mark(of step: CourseProgress.Step) -> String {
    switch step.progress?.state {
    case .done: "✓"
    case .skipped: "»"
    case .started: "…"
    case nil: ""
    }
  }

  private func facts(of step: CourseProgress.Step) -> String {
    var parts = [CourseWords.minutes(step.item.minutes), CourseWords.kind(step.item.kind)]
    if step.isOptional { parts.append("optional") }
    switch step.progress?.state {
    case .done:
      parts.append(step.progress?.score.map { "done, \(CourseWords.percent($0))" } ?? "done")
    case .skipped: parts.append("skipped, you know it")
    case .started: parts.append("begun")
    case nil: break
    }
    if !step.blockedBy.isEmpty, !step.isFinished {
      parts.append("after \(step.blockedBy.joined(separator: ", "))")
    }
    return parts.joined(separator: " · ")
  }
}
