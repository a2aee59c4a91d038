import Kernel
import Markup
import RunLog
import SiteMap
import Web

/// Calls, messages, notes and the information desk.
struct InboxPanel: HTML {
  let screen: RunScreen
  let formToken: String
  let key: String

  var body: some HTML {
    Element("section", ["class": "desk", "aria-labelledby": "desk-title"]) {
      Element("h2", ["id": "desk-title"]) { "Information desk" }
      if isOpen {
        InformationDeskForm(screen: screen, formToken: formToken, key: key)
      } else {
        Element("p", ["class": "empty"]) {
          screen.clock.state == .ready ? "It answers once the clock runs." : "It is closed now."
        }
      }
      Element("p", ["class": "desk-link"]) {
        Element("a", ["href": Link.runDesk(screen.run.rawValue).path]) {
          "Your desk: question time, scheduled posts, decisions, profile"
        }
      }
    }
    Element("section", ["class": "inbox", "id": "inbox", "aria-labelledby": "inbox-title"]) {
      Element("h2", ["id": "inbox-title"]) { "Inbox" }
      if screen.inbox.isEmpty {
        Element("p", ["class": "empty"]) {
          "Nothing yet. Calls, messages and the desk's answers come in here while the clock runs."
        }
      }
      screen.inbox.reversed().map { item in
        InboxEntry(item: item, screen: screen, formToken: formToken, key: key, isOpen: isOpen)
      }
    }
    NotificationList(screen: screen)
  }

  private var isOpen: Bool { screen.clock.state == .running || screen.clock.state == .paused }
}

private struct InformationDeskForm: HTML {
  let screen: RunScreen
  let formToken: String
  let key: String

  var body: some HTML {
    PostForm(to: Link.runActions(screen.run.rawValue).path, token: formToken, class: "desk-form") {
      VoidElement("input", ["type": "hidden", "name": "key", "value": "\(key)-desk"])
      Element("label", ["for": "desk-text"]) { "Your question, or the text to be released" }
      Element("p", ["class": "hint", "id": "desk-hint"]) {
        "Ask what is confirmed. What only command may release needs a request for release."
      }
      Element(
        "textarea",
        [
          "id": "desk-text", "name": "text", "rows": "2", "required": "",
          "aria-describedby": "desk-hint", "data-draft": "desk",
        ]
      ) { "" }
      Element("p", ["class": "controls"]) {
        Element("button", ["type": "submit", "name": "do", "value": "ask"]) { "Ask the desk" }
        Element("button", ["type": "submit", "name": "do", "value": "approve"]) {
          "Request release"
        }
      }
    }
  }
}
