import CourseFormat
import Kernel
import Markup
import Web

/// Statements to rate.
struct SurveyPage: HTML {
  let view: ItemView
  let survey: Survey
  let answers: [SurveyStatement.ID: Int]
  var error: String?

  var body: some HTML {
    ItemPage(view: view) {
      ErrorSummary(error.map { [(survey.statements.first?.id.rawValue ?? "", $0)] } ?? [])
      PostForm(to: view.act("survey"), token: view.formToken) {
        survey.statements.map { SurveyFields(statement: $0, answer: answers[$0.id]) }
        Element("button", ["type": "submit", "class": "primary"]) {
          view.step.isFinished ? "Save" : "Save, next"
        }
      }
    }
  }
}

private struct SurveyFields: HTML {
  let statement: SurveyStatement
  let answer: Int?

  var body: some HTML {
    Element("fieldset", ["class": "survey-statement", "id": statement.id.rawValue]) {
      Element("legend") { statement.text }
      Element("div", ["class": "scale scale-\(statement.scale.rawValue)"]) {
        choices.map { value, title in
          Element("label") {
            VoidElement(
              "input",
              [
                "type": "radio", "name": "answer-\(statement.id)", "value": "\(value)",
                "checked": answer == value ? "" : nil,
              ])
            Element("span") { title }
          }
        }
      }
    }
  }

  private var choices: [(Int, String)] {
    switch statement.scale {
    case .certainty: stride(from: 0, through: 100, by: 10).map { ($0, "\($0) %") }
    case .agreement:
      [
        (1, "Disagree strongly"), (2, "Disagree"), (3, "Neither"), (4, "Agree"),
        (5, "Agree strongly"),
      ]
    }
  }
}
