import Kernel
import Markup
import ScenarioFormat
import Scoring
import SiteMap
import Web

/// Other points for a criterion, with the reason.
struct OverrideForm: HTML {
  let run: RatedRun
  let form: FormData
  let formToken: String

  var body: some HTML {
    PostForm(
      to: Link.runEvaluation(run.record.id.rawValue).path, token: formToken,
      class: "summary-box override-form"
    ) {
      Element("h2") { "Give other points" }
      Element("p", ["class": "hint"]) {
        "The program’s points stay beside yours. The officer sees both, your name and your reason."
      }
      Element("div", ["class": "note-place"]) {
        Element("div", ["class": "field"]) {
          Element("label", ["for": "override-subject"]) { "Criterion" }
          Element("select", ["id": "override-subject", "name": "subject"]) {
            subjects.map { subject in
              Element(
                "option",
                [
                  "value": subject.rawValue,
                  "selected": form.text("subject") == subject.rawValue ? "" : nil,
                ]
              ) { option(subject) }
            }
          }
        }
        Element("div", ["class": "field"]) {
          Element("label", ["for": "override-points"]) { "Points" }
          VoidElement(
            "input",
            [
              "id": "override-points", "name": "points", "type": "text", "inputmode": "decimal",
              "value": form.text("points"), "autocomplete": "off",
            ])
        }
      }
      Element("div", ["class": "field"]) {
        Element("label", ["for": "override-reason"]) { "Reason" }
        Element("p", ["class": "hint", "id": "reason-hint"]) {
          "What the program did not see, with the moment: “Answered the mother by telephone at 2:14.”"
        }
        Element(
          "textarea",
          [
            "id": "override-reason", "name": "reason", "rows": "3", "required": "",
            "maxlength": "1000", "aria-describedby": "reason-hint",
          ]
        ) { form.text("reason") }
      }
      Element("div", ["class": "controls"]) {
        Element("button", ["type": "submit", "name": "do", "value": "give", "class": "primary"]) {
          "Give these points"
        }
        if run.rated.isChanged {
          Element("button", ["type": "submit", "name": "do", "value": "back"]) {
            "Let the program’s points count again"
          }
        }
      }
    }
  }

  /// The cap only where there is one.
  private var subjects: [Override.Subject] {
    Criterion.allCases.map { .criterion($0) } + (run.rated.program.faults > 0 ? [.cap] : [])
  }

  private func option(_ subject: Override.Subject) -> String {
    guard case .criterion(let criterion) = subject,
      let line = run.rated.program.points.criteria.first(where: { $0.criterion == criterion })
    else { return "\(subject.name): lift it, without points" }
    return "\(line.name): \(run.rated.points(of: line).short) of \(line.maximum.short)"
  }
}
