import Kernel
import Markup
import ScenarioFormat
import SiteMap
import Web

/// What the officer reads before the clock starts.
struct BriefingPage: HTML {
  let pack: ScenarioPack
  let platforms: [SocialPlatform]
  let formToken: String
  /// What was written for a seed and could not be used.
  var seed = ""
  var seedError: String?
  var mode = Run.Mode.practice

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.scenarios.path]) { "All scenarios" }
    }
    Element("h1") { setting.title }
    ErrorSummary(seedError.map { [(field: "seed", message: $0)] } ?? [])
    Element("p", ["class": "lead"]) { setting.summary }
    Element("div", ["class": "summary-box"]) {
      Element("h2") { "At a glance" }
      Element("dl") {
        Definition(term: "You speak for", text: setting.agency.name)
        Definition(term: "Time", text: timeText)
        Definition(term: "Where you post", text: platforms.map(\.name).joined(separator: " and "))
        Definition(term: "Kind", text: setting.kind.name)
      }
    }
    StartForm(
      scenario: setting.id.rawValue, note: setting.contentNote, levels: pack.abuseLevels,
      mode: mode, seed: seed, seedError: seedError,
      formToken: formToken)
    Element("p") {
      Element("a", ["href": Link.scenarioCrowd(setting.id.rawValue).path]) {
        "How this crowd behaves"
      }
    }
    Element("section", ["class": "prose", "aria-labelledby": "briefing"]) {
      Element("h2", ["id": "briefing"]) { "Briefing" }
      Markdown(setting.briefing)
    }
    Element("section", ["class": "prose", "aria-labelledby": "objectives"]) {
      Element("h2", ["id": "objectives"]) { "What this exercise is about" }
      Element("ul") { setting.objectives.map { objective in Element("li") { objective.text } } }
    }
    if !setting.sources.isEmpty {
      Element("section", ["class": "prose", "aria-labelledby": "sources"]) {
        Element("h2", ["id": "sources"]) { "Sources" }
        Element("ul") {
          setting.sources.map { source in
            Element("li") { "\(source.title). \(source.publisher)." }
          }
        }
      }
    }
  }

  private var setting: ScenarioSetting { pack.setting }

  private var timeText: String {
    "\(setting.duration.inWords) from \(setting.wallClock(at: .zero)) on \(setting.date). "
      + "You can pause at any time."
  }
}

private struct Definition: HTML {
  let term: String
  let text: String

  var body: some HTML {
    Element("div") {
      Element("dt") { term }
      Element("dd") { text }
    }
  }
}

private struct StartForm: HTML {
  let scenario: String
  let note: String?
  let levels: [AbuseLevel]
  let mode: Run.Mode
  let seed: String
  let seedError: String?
  let formToken: String

  var body: some HTML {
    PostForm(to: Link.runs.path, token: formToken, class: "start-form") {
      VoidElement("input", ["type": "hidden", "name": "scenario", "value": scenario])
      ModeChoice(mode: mode)
      Element("details", ["open": seedError == nil ? nil : ""]) {
        Element("summary") { "Same crowd as somebody else?" }
        SeedField(seed: seed, error: seedError)
      }
      StartChoices(note: note, levels: levels, start: "Enter the exercise")
    }
  }
}
