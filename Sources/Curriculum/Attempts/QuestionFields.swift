import CourseFormat
import Kernel
import Learning
import Markup

/// The fields with which a question is answered, with their parts in the order of the sitting.
struct QuestionFields: HTML {
  let question: Question
  let given: WrittenAnswer
  /// The order in which the parts are shown.
  let parts: [String]
  let isLocked: Bool

  var body: some HTML {
    switch question.task {
    case .singleChoice(let choices):
      ChoiceFields(
        legend: question.stem, name: "choice", type: "radio",
        options: ordered(choices.options) { $0.id.rawValue },
        chosen: given.chosen, isLocked: isLocked)
    case .multipleChoice(let choices):
      ChoiceFields(
        legend: question.stem, name: "choice", type: "checkbox",
        hint: "Choose all that are right.", options: ordered(choices.options) { $0.id.rawValue },
        chosen: given.chosen, isLocked: isLocked)
    case .matching(let matching):
      MatchingFields(
        stem: question.stem, matching: matching,
        rights: ordered(matching.rights) { $0.id.rawValue }, pairs: given.pairs, isLocked: isLocked)
    case .ordering(let ordering):
      OrderingFields(
        stem: question.stem, steps: ordered(ordering.steps) { $0.id.rawValue },
        places: given.places,
        isLocked: isLocked)
    case .hotText(let text):
      HotTextFields(
        stem: question.stem, text: text, chosen: given.chosen, saysNone: given.saysNone,
        isLocked: isLocked)
    case .shortAnswer:
      TextFields(stem: question.stem, unit: nil, isNumber: false, given: given, isLocked: isLocked)
    case .numeric(let numeric):
      TextFields(
        stem: question.stem, unit: numeric.unit, isNumber: true, given: given, isLocked: isLocked)
    case .judgeThePost(let post):
      JudgeFields(
        stem: question.stem, post: post, reasons: ordered(post.reasons) { $0.id.rawValue },
        given: given,
        isLocked: isLocked)
    }
  }

  private func ordered<Part>(_ all: [Part], by name: (Part) -> String) -> [Part] {
    all.sorted { left, right in
      (parts.firstIndex(of: name(left)) ?? .max) < (parts.firstIndex(of: name(right)) ?? .max)
    }
  }
}

/// Options of which one or several are chosen.
struct ChoiceFields: HTML {
  let legend: String
  let name: StaticString
  let type: String
  var hint: String?
  let options: [ChoiceOption]
  let chosen: [String]
  let isLocked: Bool

  var body: some HTML {
    Element("fieldset", ["class": "options"]) {
      Element("legend") { legend }
      hint.map { hint in Element("p", ["class": "hint"]) { hint } }
      options.map { option in
        Element("label", ["class": "option"]) {
          VoidElement(
            "input",
            [
              "type": type, "name": "\(name)", "value": option.id.rawValue,
              "checked": chosen.contains(option.id.rawValue) ? "" : nil,
              "disabled": isLocked ? "" : nil,
            ])
          Element("span") { option.text }
        }
      }
    }
  }
}

private struct MatchingFields: HTML {
  let stem: String
  let matching: Matching
  let rights: [QuestionPart]
  let pairs: [String: String]
  let isLocked: Bool

  var body: some HTML {
    Element("fieldset", ["class": "matching"]) {
      Element("legend") { stem }
      matching.pairs.map { pair in
        Element("div", ["class": "pair"]) {
          Element("label", ["for": "pair-\(pair.left.id)"]) { pair.left.text }
          Element(
            "select",
            [
              "id": "pair-\(pair.left.id)", "name": "pair-\(pair.left.id)",
              "disabled": isLocked ? "" : nil,
            ]
          ) {
            Element("option", ["value": ""]) { "Choose what fits" }
            rights.map { right in
              Element(
                "option",
                [
                  "value": right.id.rawValue,
                  "selected": pairs[pair.left.id.rawValue] == right.id.rawValue ? "" : nil,
                ]
              ) { right.text }
            }
          }
        }
      }
    }
  }
}

private struct OrderingFields: HTML {
  let stem: String
  let steps: [QuestionPart]
  let places: [String: String]
  let isLocked: Bool

  var body: some HTML {
    Element("fieldset", ["class": "ordering"]) {
      Element("legend") { stem }
      Element("p", ["class": "hint"]) { "Give each step its place. Each place once." }
      steps.map { step in
        Element("div", ["class": "ordered-step"]) {
          Element(
            "select",
            [
              "id": "place-\(step.id)", "name": "place-\(step.id)",
              "disabled": isLocked ? "" : nil,
            ]
          ) {
            Element("option", ["value": ""]) { "–" }
            (1...max(steps.count, 1)).map { place in
              Element(
                "option",
                ["value": "\(place)", "selected": isAt(place, step) ? "" : nil]
              ) { "\(place)" }
            }
          }
          Element("label", ["for": "place-\(step.id)"]) { step.text }
        }
      }
    }
  }

  private func isAt(_ place: Int, _ step: QuestionPart) -> Bool {
    places[step.id.rawValue] == "\(place)"
  }
}

private struct HotTextFields: HTML {
  let stem: String
  let text: HotText
  let chosen: [String]
  let saysNone: Bool
  let isLocked: Bool

  var body: some HTML {
    Element("fieldset", ["class": "hot-text"]) {
      Element("legend") { stem }
      Element("p", ["class": "hint"]) { "Mark each passage that the question asks for." }
      Element("p", ["class": "hot-text-words"]) {
        text.segments.map { HotTextSegment(segment: $0, chosen: chosen, isLocked: isLocked) }
      }
      Element("label") {
        VoidElement(
          "input",
          [
            "type": "checkbox", "name": "none", "value": "1", "disabled": isLocked ? "" : nil,
            "checked": chosen.isEmpty && saysNone ? "" : nil,
          ])
        Element("span") { "None of them" }
      }
    }
  }
}

private struct HotTextSegment: HTML {
  let segment: HotText.Segment
  let chosen: [String]
  let isLocked: Bool

  var body: some HTML {
    if let passage = segment.passage {
      Element("label", ["class": "passage"]) {
        VoidElement(
          "input",
          [
            "type": "checkbox", "name": "choice", "value": passage.id.rawValue,
            "checked": chosen.contains(passage.id.rawValue) ? "" : nil,
            "disabled": isLocked ? "" : nil,
          ])
        Element("span") { segment.text }
      }
    } else {
      Text(segment.text)
    }
  }
}

private struct TextFields: HTML {
  let stem: String
  let unit: String?
  let isNumber: Bool
  let given: WrittenAnswer
  let isLocked: Bool

  var body: some HTML {
    Element("div", ["class": "field short-answer"]) {
      Element("label", ["for": "text", "class": "stem"]) { stem }
      Element("span", ["class": "with-unit"]) {
        VoidElement(
          "input",
          [
            "id": "text", "name": "text", "type": "text", "autocomplete": "off",
            "inputmode": isNumber ? "decimal" : nil, "maxlength": "300",
            "value": given.text, "readonly": isLocked ? "" : nil,
          ])
        unit.map { unit in Element("span") { unit } }
      }
    }
  }
}

private struct JudgeFields: HTML {
  let stem: String
  let post: JudgedPost
  let reasons: [ChoiceOption]
  let given: WrittenAnswer
  let isLocked: Bool

  var body: some HTML {
    Element("p", ["class": "stem"]) { stem }
    CoursePost(text: post.post, platform: post.platform)
    Element("fieldset", ["class": "options"]) {
      Element("legend") { "What do you do with it?" }
      JudgedPost.Verdict.allCases.map { verdict in
        Element("label", ["class": "option"]) {
          VoidElement(
            "input",
            [
              "type": "radio", "name": "verdict", "value": verdict.rawValue,
              "checked": isChosen(verdict) ? "" : nil,
              "disabled": isLocked ? "" : nil,
            ])
          Element("span") { VerdictWords.title(verdict) }
        }
      }
    }
    ChoiceFields(
      legend: "Why?", name: "reason", type: "radio", options: reasons,
      chosen: given.chosen, isLocked: isLocked)
  }

  private func isChosen(_ verdict: JudgedPost.Verdict) -> Bool {
    given.verdict == verdict.rawValue
  }
}

enum VerdictWords {
  static func title(_ verdict: JudgedPost.Verdict) -> String {
    switch verdict {
    case .publish: "Publish it as it is"
    case .change: "Change it first"
    case .hold: "Hold it back"
    }
  }
}
