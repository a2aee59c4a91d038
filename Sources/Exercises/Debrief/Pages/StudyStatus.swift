import Kernel
import Markup
import SiteMap
import Web

/// A study that goes on: how far it is, how to look again, how to stop it.
struct StudyStatus: HTML {
  let study: Study
  /// How many more wait behind it.
  let waiting: Int
  let progress: StudyProgress?
  let formToken: String

  var body: some HTML {
    Element("section", ["class": "summary-box study-status", "aria-labelledby": "study-going"]) {
      Element("h2", ["id": "study-going"]) { "Being worked out" }
      Element("p", ["role": "status", "id": "study-text"]) { text }
      Element(
        "progress",
        [
          "id": "study-bar", "max": "\(progress?.total ?? 1)", "value": "\(progress?.done ?? 0)",
          "aria-label": "Crowds played",
        ]
      ) { "" }
      if waiting > 0 {
        Element("p", ["class": "hint"]) { "\(waiting) more after this one." }
      }
      Element("div", ["class": "study-acts"]) {
        Element(
          "a", ["class": "button", "href": Link.runDebrief(study.run.rawValue).path]
        ) { "See how far it is" }
        PostForm(to: stopPath, token: formToken, class: "inline") {
          Element("button", ["type": "submit", "class": "quiet"]) { "Stop it" }
        }
      }
      Element("p", ["class": "hint"]) {
        "It goes on when you leave this page. What it finds is kept with your run."
      }
    }
  }

  private var stopPath: String {
    Link.runStudyStop(study.run.rawValue, study: study.id.rawValue).path
  }

  private var text: String {
    progress?.study == study.id ? progress?.text ?? "" : "In line behind another run’s question."
  }
}

/// A study that was stopped or failed, to be asked again.
struct StoppedStudy: HTML {
  let study: Study
  let title: String
  let formToken: String

  var body: some HTML {
    PostForm(
      to: Link.runDebrief(study.run.rawValue).path, token: formToken, class: "card study-stopped"
    ) {
      VoidElement("input", ["type": "hidden", "name": "again", "value": study.id.rawValue])
      Element("h2") { title }
      Element("p") {
        study.state == .stopped
          ? "Stopped before it was done. Nothing of it was kept."
          : "This could not be worked out. The program’s log says why; try it once more."
      }
      Element("button", ["type": "submit"]) { "Work it out again" }
    }
  }
}
