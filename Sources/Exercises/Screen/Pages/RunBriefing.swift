import Kernel
import Markup
import RunLog
import ScenarioFormat

/// What the officer reads before the clock starts, on every page of a run: open until it
/// starts, at its end from then on.
struct RunBriefing: HTML {
  let screen: RunScreen

  var body: some HTML {
    if screen.clock.state != .ended {
      Element("details", ["class": "run-briefing", "open": opensItself ? "" : nil]) {
        Element("summary") { "Briefing" }
        Element("div", ["class": "prose"]) {
          setting.contentNote.map { note in
            Element("div", ["class": "content-note", "role": "note"]) {
              Element("p") { Element("strong") { note } }
              Element("p") { "You can stop at any time. It is never held against you." }
            }
          }
          Markdown(setting.briefing)
          Element("h2") { "What this exercise is about" }
          Element("ul") { setting.objectives.map { objective in Element("li") { objective.text } } }
          if opensItself {
            Element("p", ["class": "hint"]) {
              "Nothing has happened yet. Press Start when you have read this."
            }
          }
        }
      }
    }
  }

  private var setting: ScenarioSetting { screen.setting }

  /// A guide welcomes by itself.
  var opensItself: Bool { screen.clock.state == .ready && screen.coach == nil }
}
