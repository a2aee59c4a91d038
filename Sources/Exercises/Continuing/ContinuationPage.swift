import Kernel
import Markup
import ScenarioFormat
import SiteMap
import Web

/// Asks before a new run begins in the middle of an old one.
struct ContinuationPage: HTML {
  let record: Run
  let setting: ScenarioSetting
  let time: ScenarioTime
  let formToken: String

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.runResult(record.id.rawValue).path]) { "Your result" }
    }
    Element("h1") { "Play on from T+\(time)" }
    Element("p", ["class": "lead"]) {
      "A new run of \(record.title) begins at \(setting.wallClock(at: time)), just before what you "
        + "did then. Everything before that stays as it was: the same crowd, the same posts, your "
        + "own words. From there you decide again."
    }
    Element("p") {
      "The first run and its result stay as they are. The new run is marked as played on from it."
    }
    PostForm(to: Link.runContinuations(record.id.rawValue).path, token: formToken) {
      VoidElement(
        "input", ["type": "hidden", "name": "at", "value": "\(time.milliseconds)"])
      Element("button", ["type": "submit", "class": "primary"]) { "Start the new run" }
    }
  }
}
