import CourseFormat
import Kernel
import Learning
import Markup
import SiteMap
import Web

/// Says on every page of a preview that it is one.
struct PreviewMark: HTML {
  let course: String

  var body: some HTML {
    Element("div", ["class": "preview-mark", "role": "note"]) {
      Element("p") {
        Element("strong") { "Preview" }
        " – as learners will see it. Nothing that you do here is kept."
      }
      Element("a", ["href": Link.authoring(.course(course)).path]) { "Back to writing" }
    }
  }
}

/// The whole course as learners will see it.
struct CoursePreviewPage: HTML {
  let draft: ReadDraft
  let course: Course

  var body: some HTML {
    PreviewMark(course: draft.id)
    Element("h1") { course.title }
    Element("p", ["class": "lead"]) { course.summary }
    Element("p", ["class": "meta"]) { facts }
    FaultList(faults: draft.faults, course: draft.id)
    course.modules.map { module in
      Element("details", ["class": "module", "open": course.modules.count < 3 ? "" : nil]) {
        Element("summary") {
          Element("span", ["class": "module-title"]) { module.title }
          Element("span", ["class": "meta"]) { CourseWords.minutes(module.minutes) }
        }
        Element("p") { module.summary }
        if !module.objectives.isEmpty {
          Element("ul") { module.objectives.map { goal in Element("li") { goal.text } } }
        }
        Element("ol", ["class": "steps"]) {
          module.items.map { item in
            Element("li", ["class": "step"]) {
              Element("span", ["class": "step-words"]) {
                Element("a", ["href": path(module, item)]) { item.title }
                Element("span", ["class": "meta"]) {
                  "\(CourseWords.minutes(item.minutes)) · \(CourseWords.kind(item.kind))"
                  item.isOptional ? " · optional" : ""
                }
              }
            }
          }
        }
      }
    }
  }

  private var facts: String {
    let paths = course.paths.map { "\($0.title) \(CourseWords.minutes($0.minutes))" }
    return (["The whole course \(CourseWords.minutes(course.minutes))"] + paths)
      .joined(separator: " · ")
  }

  private func path(_ module: CourseModule, _ item: CourseItem) -> String {
    Link.authoring(
      .previewItem(draft.id, module: module.id.rawValue, item: item.id.rawValue)
    ).path
  }
}

/// A question of a test in the preview, as it stands in the address.
struct PreviewedQuestion: Sendable {
  /// From 1.
  var place: Int
  var family: QuestionFamily
  var variant: QuestionFamily.Variant
  /// What was just answered; it is looked at once and kept nowhere.
  var given: Answer?
  var error: String?

  var question: Question { family[variant] }
}

/// A test, question by question, with what is said about an answer.
struct TestPreview: HTML {
  let view: ItemView
  let families: [QuestionFamily]
  let asked: PreviewedQuestion?
  /// How the test is drawn and passed.
  let rule: String

  var body: some HTML {
    ItemPage(view: view) {
      Element("p") { rule }
      if let asked { question(asked) }
      Element("nav", ["class": "question-overview", "aria-label": "Questions"]) {
        Element("ol", ["class": "places"]) {
          families.enumerated().map { index, _ in
            Element("li") {
              Element(
                "a",
                [
                  "href": path(index + 1, .a),
                  "aria-current": asked?.place == index + 1 ? "step" : nil,
                  "aria-label": "Question \(index + 1)",
                ]
              ) { "\(index + 1)" }
            }
          }
        }
      }
    }
  }

  private func question(_ asked: PreviewedQuestion) -> some HTML {
    Element("section", ["aria-label": "Question \(asked.place)"]) {
      Element("p", ["class": "meta"]) {
        "Question \(asked.place) of \(families.count), variant \(asked.variant.rawValue.uppercased()). "
        Element("a", ["href": path(asked.place, asked.variant.other)]) {
          "Show variant \(asked.variant.other.rawValue.uppercased())"
        }
      }
      ErrorSummary(asked.error.map { [("question", $0)] } ?? [])
      PostForm(
        to: path(asked.place, asked.variant), token: view.formToken, class: "question",
        id: "question"
      ) {
        VoidElement(
          "input", ["type": "hidden", "name": "question", "value": "\(asked.place)"])
        VoidElement(
          "input", ["type": "hidden", "name": "variant", "value": asked.variant.rawValue])
        QuestionFields(
          question: asked.question, given: WrittenAnswer(asked.given),
          parts: asked.question.previewParts,
          isLocked: asked.given != nil)
        if asked.given == nil {
          Element("button", ["type": "submit", "class": "primary"]) { "Check" }
        }
      }
      if asked.given != nil {
        AnswerFeedback(family: asked.family, question: asked.question, given: asked.given)
      }
    }
  }

  private func path(_ place: Int, _ variant: QuestionFamily.Variant) -> String {
    view.link(to: view.step) + "?question=\(place)&variant=\(variant.rawValue)"
  }
}

extension Question {
  /// The parts in an order that tells nothing: that of their names, which come from their texts.
  fileprivate var previewParts: [String] {
    let parts: [String] =
      switch task {
      case .singleChoice(let choices), .multipleChoice(let choices):
        choices.options.map(\.id.rawValue)
      case .matching(let matching): matching.rights.map(\.id.rawValue)
      case .ordering(let ordering): ordering.steps.map(\.id.rawValue)
      case .judgeThePost(let post): post.reasons.map(\.id.rawValue)
      case .hotText, .shortAnswer, .numeric: []
      }
    return parts.sorted()
  }
}
