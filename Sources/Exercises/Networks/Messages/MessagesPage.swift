import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap
import Web

/// Direct messages as conversations, those that wait for an answer open.
struct MessagesPage: HTML {
  let screen: RunScreen
  let formToken: String
  let key: String

  var body: some HTML {
    let talks = screen.conversations
    RunFrame(screen: screen, place: .messages, formToken: formToken) {
      Element("div", ["class": "messages-page"]) {
        Element("h1") { "Messages" }
        Element("p", ["class": "hint"]) {
          "What accounts write to you in private. You begin one from a post: More, Answer in private."
        }
        if talks.isEmpty { Element("p", ["class": "empty"]) { "No messages yet." } }
        talks.map { talk in
          ConversationView(talk: talk, screen: screen, formToken: formToken, key: key)
        }
      }
    }
  }
}

private struct ConversationView: HTML {
  let talk: Conversation
  let screen: RunScreen
  let formToken: String
  let key: String

  var body: some HTML {
    Element(
      "details",
      [
        "class": "conversation", "open": talk.open == nil ? nil : "",
        "data-skin": network?.kind.rawValue,
      ]
    ) {
      Element("summary") {
        network.map { NetworkLogo(kind: $0.kind) }
        Element("span", ["class": "talk-who"]) {
          Element("strong") { Element("bdi") { talk.person } }
          Element("span", ["class": "hint"]) {
            "\(network?.name ?? ""), \(count)"
          }
        }
        if talk.open?.urgency == .danger {
          Element("span", ["class": "tag tag-danger"]) { "Urgent: safety" }
        }
        if talk.open != nil { Element("span", ["class": "badge"]) { "waits" } }
      }
      Element("ol", ["class": "talk"]) {
        talk.lines.map { line in
          Element("li", ["class": line.isOwn ? "own" : nil]) {
            Element("p", ["dir": "auto"]) { line.text }
            Element("p", ["class": "hint"]) {
              line.isOwn ? "You, " : ""
              screen.setting.wallClock(at: line.at)
            }
          }
        }
      }
      if isOpen, let open = talk.open {
        AnswerForm(
          item: open, target: .inject(open.inject ?? ""), screen: screen, formToken: formToken,
          key: key)
      }
    }
  }

  private var network: SocialPlatform? { screen.platform(talk.platform) }
  private var isOpen: Bool { screen.clock.state == .running || screen.clock.state == .paused }
  private var count: String {
    talk.lines.count == 1 ? "1 message" : "\(talk.lines.count) messages"
  }
}
