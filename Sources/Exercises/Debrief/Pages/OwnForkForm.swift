import Counterfactual
import Kernel
import Markup
import RunLog
import SiteMap
import Web

/// Chooses an action of the run and what would have been done instead.
struct OwnForkForm: HTML {
  let record: Run
  let run: EndedRun
  let seeds: Int
  let form: FormData
  let formToken: String

  var body: some HTML {
    Element("section", ["aria-labelledby": "own-fork"]) {
      Element("h2", ["id": "own-fork", "tabindex": "-1"]) { "Try a choice of your own" }
      if run.played.steps.isEmpty {
        Element("p", ["class": "empty"]) { "You did nothing in this run that could be changed." }
      } else {
        PostForm(
          to: Link.runDebrief(record.id.rawValue).path, token: formToken, class: "fork-form"
        ) {
          actions
          choices
          Element("button", ["type": "submit"]) { "Play it in \(seeds) crowds" }
        }
      }
    }
  }

  private var actions: some HTML {
    Element("div", ["class": "field"]) {
      Element("label", ["for": "action"]) { "What you did" }
      Element("select", ["id": "action", "name": "action"]) {
        run.played.steps.map { step in
          Element(
            "option",
            [
              "value": "\(step.number)",
              "selected": form.text("action") == "\(step.number)" ? "" : nil,
            ]
          ) { label(of: step) }
        }
      }
    }
  }

  private var choices: some HTML {
    Element("fieldset") {
      Element("legend") { "What you would do instead" }
      ForkChoice(value: "move", title: "Do it at another time", form: form, isFirst: true)
      Element("div", ["class": "field choice-detail"]) {
        Element("label", ["for": "time"]) {
          "New time (HH:MM:SS, from 00:00:00 to \(run.played.end))"
        }
        VoidElement(
          "input",
          [
            "id": "time", "name": "time", "type": "text", "inputmode": "numeric",
            "value": form.text("time"), "autocomplete": "off", "class": "short",
          ])
      }
      ForkChoice(value: "remove", title: "Leave it out", form: form)
      ForkChoice(value: "reword", title: "Say it in other words", form: form)
      Element("div", ["class": "field choice-detail"]) {
        Element("label", ["for": "text"]) { "Your words" }
        Element("textarea", ["id": "text", "name": "text", "rows": "4"]) { form.text("text") }
      }
      if run.model != nil {
        ForkChoice(value: "replace", title: "Say it as the model answer does", form: form)
      }
    }
  }

  private func label(of step: Step) -> String {
    let words = (step.action.deed.words ?? "").split(whereSeparator: \.isNewline)
      .joined(separator: " ")
    let start = words.isEmpty ? "" : ": \(words.prefix(50))\(words.count > 50 ? "…" : "")"
    return "\(step.at) \(step.action.deed.noun)\(start)"
  }
}

private struct ForkChoice: HTML {
  let value: String
  let title: String
  let form: FormData
  var isFirst = false

  var body: some HTML {
    Element("label", ["class": "choice"]) {
      VoidElement(
        "input",
        ["type": "radio", "name": "what", "value": value, "checked": isChosen ? "" : nil])
      Element("span") { title }
    }
  }

  private var isChosen: Bool {
    let chosen = form.text("what")
    return chosen.isEmpty ? isFirst : chosen == value
  }
}
