import ScenarioFormat
import Kernel
import Markup
import RunLog
import SiteMap
import Web

/// One item of the inbox with its answer, or the form to answer it.
struct InboxEntry: HTML {
  let item: InboxItem
  let screen: RunScreen
  let formToken: String
  let key: String
  let isOpen: Bool

  var body: some HTML {
    Element(
      "article",
      [
        "class": "inbox-item", "id": "inbox-\(item.number)", "data-channel": item.channel,
        "data-kind": item.kind,
      ]
    ) {
      Element("p", ["class": "inbox-meta"]) {
        Element("strong") { Element("bdi") { item.from } }
        Element("span", ["class": "tag"]) { kindName }
        if item.urgency == .danger {
          Element("span", ["class": "tag tag-danger"]) { "Urgent: safety" }
        }
        Element("time", ["title": "T+\(item.at)"]) { screen.setting.wallClock(at: item.at) }
      }
      Element("p", ["class": "inbox-text", "dir": "auto"]) { item.text }
      item.answers.map { answer in
        Element("p", ["class": "inbox-answer"]) {
          "You, \(screen.setting.wallClock(at: answer.at)): \(answer.text)"
        }
      }
      if isOpen, item.awaitsAnswer, let inject = item.inject {
        AnswerForm(
          item: item,
          target: .inject(inject),
          screen: screen,
          formToken: formToken,
          key: key
        )
      }
    }
  }

  private var kindName: String {
    switch item.kind {
    case "call": "Phone call"
    case "message": item.channel == "email" ? "E-mail" : "Message"
    case "draft": "Draft for your decision"
    case "decision": "Release decision"
    case "answer": "Answer"
    case "sent": "Sent"
    default: "Note"
    }
  }
}

/// Answers something private, or hands it over.
struct AnswerForm: HTML {
  let item: InboxItem
  let target: Target
  let screen: RunScreen
  let formToken: String
  let key: String

  var body: some HTML {
    if item.kind == "draft" {
      PostForm(to: path, token: formToken, class: "inline") {
        ActionFields(deed: "approve", key: "\(key)-yes-\(item.number)", target: target)
        Element("button", ["type": "submit"]) { "Approve and publish" }
      }
    }
    PostForm(to: path, token: formToken, class: "answer-form") {
      VoidElement(
        "input",
        ["type": "hidden", "name": "key", "value": "\(key)-answer-\(item.number)"]
      )
      VoidElement("input", ["type": "hidden", "name": "to", "value": target.text])
      Element("label", ["for": "answer-\(item.number)"]) {
        item.kind == "draft" ? "Send back, with your reason" : "Your answer"
      }
      Element(
        "textarea",
        [
          "id": "answer-\(item.number)", "name": "text", "rows": "2", "required": "",
          "data-draft": "answer-\(item.number)",
        ]
      ) { "" }
      Element("p", ["class": "controls"]) {
        Element("button", ["type": "submit", "name": "do", "value": "message"]) {
          item.kind == "draft" ? "Send back" : "Answer"
        }
        Element("button", ["type": "submit", "name": "do", "value": "escalate"]) {
          "Hand over, with this reason"
        }
      }
    }
  }

  private var path: String { Link.runActions(screen.run.rawValue).path }
}
