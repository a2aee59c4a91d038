import Kernel
import Markup
import ScenarioFormat
import SiteMap
import Web

/// What somebody sees who followed the link of a class: one button, and what it starts.
struct JoinPage: HTML {
  let exerciseClass: ExerciseClass
  let pack: ScenarioPack
  let formToken: String

  var body: some HTML {
    Element("h1") { setting.title }
    Element("p", ["class": "lead"]) {
      "\(exerciseClass.trainerName) has started this for your class."
    }
    Element("p") { setting.summary }
    Element("p", ["class": "meta"]) {
      Element("span", ["class": "tag"]) {
        pack.guide == nil ? setting.duration.inWords : "Guided, about five minutes"
      }
      ModeTag(mode: exerciseClass.mode)
    }
    PostForm(
      to: Link.joinClass(exerciseClass.code.text).path, token: formToken, class: "start-form"
    ) {
      StartChoices(
        note: setting.contentNote,
        levels: pack.abuseLevels.filter { $0 <= exerciseClass.abuse },
        start: "Join and start", elsewhere: .home)
    }
    Element("p", ["class": "hint"]) {
      "Your trainer sees how far you are and your result. Nobody else in the class does."
    }
    Element("section", ["class": "prose", "aria-labelledby": "briefing"]) {
      Element("h2", ["id": "briefing"]) { "Briefing" }
      Markdown(setting.briefing)
    }
  }

  private var setting: ScenarioSetting { pack.setting }
}
