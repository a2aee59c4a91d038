import Kernel
import Markup
import ScenarioFormat
import SiteMap
import Web

/// The form for a run on a changed crowd.
struct CrowdFormPage: HTML {
  let scenario: ScenarioSetting
  let stated: StatedCoefficients
  let form: CrowdForm
  let mode: Run.Mode
  /// Nobody else can enter an exercise.
  let mayStart: Bool
  let formToken: String

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.scenarioCrowd(scenario.id.rawValue).path]) {
        "How this crowd behaves"
      }
    }
    Element("h1") { "Change values for one run" }
    ErrorSummary(form.errors)
    Element("p", ["class": "lead"]) {
      "\(scenario.title). The pack stays as it is: your values hold for the run that you start "
        + "here, and mark it wherever it is shown."
    }
    ChangesSoFar(changes: form.changes(of: stated))
    GroupLinks()
    PostForm(
      to: Link.scenarioCrowdForm(scenario.id.rawValue).path, token: formToken, class: "crowd-form"
    ) {
      // Enter in a field looks at the values; without this, it would press the first button.
      Element("button", ["type": "submit", "name": "look", "value": "1", "hidden": ""]) { "Look" }
      CoefficientTable.groups.map { group in
        Element("fieldset", ["id": group.anchor]) {
          Element("legend") { group.title }
          group.coefficients.map {
            CoefficientField(coefficient: $0, stated: stated, form: form, path: path)
          }
        }
      }
      Element("fieldset", ["id": "the-run"]) {
        Element("legend") { "The run" }
        SeedField(seed: form.seed, error: form.error(at: "seed"))
        ModeChoice(mode: mode)
      }
      Element("div", ["class": "form-end"]) {
        if mayStart {
          Element("button", ["type": "submit", "class": "primary", "name": "start", "value": "1"]) {
            "Start a run with these values"
          }
        } else {
          Element("p", ["class": "hint"]) {
            "Your role does not enter exercises. Ask a trainer to start this run."
          }
        }
        Element("button", ["type": "submit", "name": "look", "value": "1"]) { "Check the values" }
      }
    }
  }

  private var path: String { Link.scenarioCrowdForm(scenario.id.rawValue).path }
}

/// What a run would be marked with, at the last look.
private struct ChangesSoFar: HTML {
  let changes: [CoefficientChange]

  var body: some HTML {
    Element("div", ["class": "summary-box"]) {
      Element("h2") {
        changes.isEmpty ? "No value differs yet" : "\(ChangedCrowd.sentence(changes) ?? "")"
      }
      if changes.isEmpty {
        Element("p") { "A run started now would be a normal one, without a mark." }
      } else {
        ChangeList(changes: changes)
      }
    }
  }
}
