import Markup
import SiteMap
import Web

/// A person's own choice about mails.
struct RemindersPage: HTML {
  /// nil for whoever chose nothing.
  let choice: Bool?
  let settings: LastingSettings
  let sendsMail: Bool
  let formToken: String

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.learning(.own).path]) { "My learning" }
    }
    Element("h1") { "Reminders" }
    Element("p", ["class": "lead"]) {
      isOn
        ? "You get a mail when questions are due, once a day at most."
        : "You get no mails about questions. What is due waits on “My learning”."
    }
    if !sendsMail {
      Element("p", ["class": "notice"]) {
        "This installation sends no mail. Your choice is kept for when it does."
      }
    }
    PostForm(to: Link.learning(.reminders).path, token: formToken) {
      Element("fieldset") {
        Element("legend") { "When questions are due" }
        option("yes", "Send me a mail with the link", isOn)
        option("no", "No mails", !isOn)
      }
      Element("p", ["class": "hint"]) {
        "The link opens the questions of that day and nothing else, for three days. There is no mail "
        "while you are on leave, and none while the last link still waits. "
        choice == nil ? "Your agency chose this; you can choose otherwise." : ""
      }
      Element("button", ["type": "submit", "class": "primary"]) { "Save" }
    }
  }

  private var isOn: Bool { choice ?? settings.mailsByDefault }

  private func option(_ value: StaticString, _ title: String, _ isChosen: Bool) -> some HTML {
    Element("label") {
      VoidElement(
        "input",
        [
          "type": "radio", "name": "mails", "value": "\(value)",
          "checked": isChosen ? "" : nil,
        ])
      Element("span") { title }
    }
  }
}
