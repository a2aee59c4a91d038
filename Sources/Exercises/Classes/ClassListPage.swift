import Kernel
import Markup
import ScenarioFormat
import SiteMap
import Web

/// A trainer's classes, and the form for a new one.
struct ClassListPage: HTML {
  let classes: [ExerciseClass]
  let packs: [ScenarioPack]
  let form: ClassForm
  let formToken: String

  var body: some HTML {
    Element("h1") { "Classes" }
    Element("p", ["class": "lead"]) {
      "Start an exercise for several people at once. They join with a link or a code on the wall, "
        + "and you see their results arrive."
    }
    Element("section", ["aria-labelledby": "new-class"]) {
      Element("h2", ["id": "new-class"]) { "Start a class" }
      if packs.isEmpty {
        Element("p", ["class": "empty"]) {
          "There is no scenario that can be played. Ask an author to check the faults in the library."
        }
      } else {
        ClassFormView(packs: packs, form: form, formToken: formToken)
      }
    }
    Element("section", ["aria-labelledby": "own-classes"]) {
      Element("h2", ["id": "own-classes"]) { "Your classes" }
      if classes.isEmpty {
        Element("p", ["class": "empty"]) {
          "You have not started a class yet. Choose a scenario above; the first drill is a good one "
            + "for people who are new."
        }
      } else {
        Element("ul", ["class": "cards"]) { classes.map { ClassCard(exerciseClass: $0) } }
      }
    }
  }
}

private struct ClassCard: HTML {
  let exerciseClass: ExerciseClass

  var body: some HTML {
    Element("li", ["class": "card"]) {
      Element("h3") {
        Element("a", ["href": Link.exerciseClass(exerciseClass.id.rawValue).path]) {
          exerciseClass.title
        }
      }
      Element("p", ["class": "meta"]) {
        Element("span", ["class": "tag"]) { "Code \(exerciseClass.code)" }
        Element("span", ["class": "tag"]) { exerciseClass.isOpen ? "Open" : "Closed" }
        ModeTag(mode: exerciseClass.mode)
      }
    }
  }
}

private struct ClassFormView: HTML {
  let packs: [ScenarioPack]
  let form: ClassForm
  let formToken: String

  var body: some HTML {
    PostForm(to: Link.exerciseClasses.path, token: formToken, class: "class-form") {
      Element("div", ["class": "field"]) {
        Element("label", ["for": "scenario"]) { "Scenario" }
        Element("select", ["id": "scenario", "name": "scenario"]) {
          packs.map { pack in
            Element(
              "option",
              [
                "value": pack.setting.id.rawValue,
                "selected": isChosen(pack) ? "" : nil,
              ]
            ) {
              "\(pack.setting.title) (\(pack.guide == nil ? pack.setting.duration.inWords : "guided, about five minutes"))"
            }
          }
        }
      }
      Choices(
        legend: "Crowd", name: "crowd",
        choices: [
          ("same", "The same crowd for all, to compare"), ("own", "A crowd of their own for each"),
        ], chosen: form.sameCrowd ? "same" : "own")
      Choices(
        legend: "Help", name: "setting",
        choices: ClassForm.Setting.allCases.map { ($0.rawValue, $0.title) },
        chosen: form.setting.rawValue)
      Choices(
        legend: "How harsh words may get", name: "abuse",
        choices: AbuseLevel.allCases.reversed().map { ($0.rawValue, $0.title) },
        chosen: form.abuse.rawValue)
      Element("p", ["class": "hint"]) {
        "Each learner can choose milder words than the class, never harsher ones."
      }
      Element("button", ["type": "submit", "class": "primary"]) { "Start the class" }
    }
  }

  private func isChosen(_ pack: ScenarioPack) -> Bool {
    form.scenario.isEmpty ? pack.guide != nil : form.scenario == pack.setting.id.rawValue
  }
}

private struct Choices: HTML {
  let legend: String
  let name: String
  let choices: [(value: String, title: String)]
  let chosen: String

  var body: some HTML {
    Element("fieldset", ["class": "mode-choice"]) {
      Element("legend") { legend }
      choices.map { choice in
        Element("div", ["class": "choice"]) {
          VoidElement(
            "input",
            [
              "type": "radio", "id": "\(name)-\(choice.value)", "name": name,
              "value": choice.value, "checked": choice.value == chosen ? "" : nil,
            ])
          Element("label", ["for": "\(name)-\(choice.value)"]) { choice.title }
        }
      }
    }
  }
}
