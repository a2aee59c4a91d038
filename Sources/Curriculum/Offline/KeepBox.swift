import CourseFormat
import Kernel
import Markup
import SiteMap
import Web

/// The box with which a module is kept on a device; `Assets/offline.js` brings it to life.
struct KeepBox: HTML {
  let module: CourseModule
  let own: OwnCourse
  let formToken: String

  var body: some HTML {
    Element(
      "section",
      [
        "class": "keep-box", "aria-labelledby": "keep", "hidden": "", "data-keep": "",
        "data-version": own.learner.version.id.rawValue,
      ]
    ) {
      Element("h2", ["id": "keep"]) { "Without a connection" }
      Element("p", ["role": "status", "data-said": ""]) {
        "Keep this module, and read it where there is no line. Your answers are sent later."
      }
      PostForm(to: link, token: formToken) {
        Element("fieldset", ["class": "keep-time"]) {
          Element("legend") { "Who uses this device?" }
          choice("12", "Others too", "It locks 12 hours after you were last connected.", true)
          choice("336", "Only me", "It locks after 14 days.", false)
        }
        Element("button", ["type": "submit"]) { "Keep this module on this device" }
      }
      Element("button", ["type": "button", "class": "quiet", "hidden": "", "data-remove": ""]) {
        "Remove it from this device"
      }
      Element("p", ["class": "hint"]) {
        "Signing out removes it. What was right is shown when you are connected again. "
        left
      }
    }
  }

  private func choice(
    _ hours: StaticString, _ title: String, _ about: String, _ isChosen: Bool
  ) -> some HTML {
    Element("label") {
      VoidElement(
        "input",
        [
          "type": "radio", "name": "hours", "value": "\(hours)", "checked": isChosen ? "" : nil,
        ])
      Element("span") {
        Element("strong") { title }
        " · \(about)"
      }
    }
  }

  private var link: String {
    Link.learning(
      .keptModule(own.learner.version.course.id.rawValue, module: module.id.rawValue)
    ).path
  }

  /// What of the module needs a connection, and why.
  private var left: String {
    let titles = own.standing.steps(of: module.id).filter { !$0.item.worksOffline }.map {
      let isTimed = $0.item.kind == .quiz
      return
        "“\($0.item.title)” (\(isTimed ? "timed" : CourseWords.kind($0.item.kind).lowercased()))"
    }
    return titles.isEmpty ? "" : "These need a connection: \(titles.joined(separator: ", "))."
  }
}
