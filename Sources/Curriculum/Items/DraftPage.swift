import CourseFormat
import DraftReview
import Kernel
import Markup
import SiteMap
import Web

/// A post to write, read by its phrases and by draft review, with a model to compare in the end.
struct DraftPage: HTML {
  let view: ItemView
  let exercise: DraftExercise
  let text: String
  /// nil before the first check.
  let reading: DraftReading?

  var body: some HTML {
    ItemPage(view: view) {
      Element("section", ["class": "draft-situation", "aria-label": "The situation"]) {
        LessonText(text: exercise.situation, pictures: view.pictures)
      }
      Element("p", ["class": "lead"]) { exercise.task }
      reading.map { DraftVerdict(reading: $0) }
      PostForm(
        to: view.act("draft"), token: view.formToken,
        keep: "\(view.learner.enrollment.id)-\(view.reference)"
      ) {
        VoidElement("input", ["type": "hidden", "name": "key", "value": view.key])
        Element("div", ["class": "field"]) {
          Element("label", ["for": "text"]) {
            "Your post for \(NetworkWords.title(exercise.platform))"
          }
          Element("textarea", ["id": "text", "name": "text", "rows": "9", "required": ""]) { text }
        }
        Element("button", ["type": "submit", "class": view.step.isFinished ? nil : "primary"]) {
          reading == nil ? "Check my post" : "Check again"
        }
      }
      if view.step.isFinished { ModelText(exercise: exercise) }
    }
  }
}

private struct ModelText: HTML {
  let exercise: DraftExercise

  var body: some HTML {
    Element("section", ["class": "draft-model", "aria-labelledby": "model"]) {
      Element("h2", ["id": "model"]) { "One way to say it" }
      CoursePost(text: exercise.model, platform: exercise.platform)
      Element("p", ["class": "meta"]) { "Source: \(exercise.source)" }
    }
  }
}

private struct DraftVerdict: HTML {
  let reading: DraftReading

  var body: some HTML {
    Element("section", ["class": "verdict", "aria-labelledby": "verdict", "role": "status"]) {
      Element("h2", ["id": "verdict"]) {
        reading.isGood ? "This can go out" : "Not yet"
      }
      Element("ul", ["class": "checks"]) {
        reading.check.wanted.map { phrase, isSaid in
          check(
            isSaid ? "✓" : "✗", "\(isSaid ? "Says" : "Does not say") \(phrase.what)",
            isSaid ? "good" : "bad")
        }
        reading.check.unwanted.map { phrase, found in
          check("✗", "Gives away \(phrase.what) (“\(found)”). \(phrase.why)", "bad")
        }
      }
      if !reading.findings.isEmpty {
        Element("h3") { "Draft review" }
        Element("ul", ["class": "checks"]) { reading.findings.map { DraftFinding(finding: $0) } }
      }
    }
  }

  private func check(_ mark: String, _ text: String, _ kind: String) -> some HTML {
    Element("li", ["class": "check check-\(kind)"]) {
      Element("span", ["aria-hidden": "true"]) { mark }
      Element("span") { text }
    }
  }
}

private struct DraftFinding: HTML {
  let finding: Finding

  var body: some HTML {
    Element("li", ["class": "check check-\(finding.severity == .block ? "bad" : "hint")"]) {
      Element("span", ["aria-hidden": "true"]) { finding.severity == .block ? "✗" : "!" }
      Element("span") {
        Element("strong") { title }
        if !finding.quote.isEmpty { " “\(finding.quote)”. " }
        "\(finding.what) \(finding.how) "
        Element("a", ["href": Link.rule(finding.rule).path]) { "Why" }
      }
    }
  }

  private var title: String {
    switch finding.severity {
    case .block: "Must change:"
    case .warn: "Think again:"
    case .tip: "Tip:"
    }
  }
}
