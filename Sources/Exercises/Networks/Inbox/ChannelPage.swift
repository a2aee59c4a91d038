import Markup
import RunLog
import ScenarioFormat
import SiteMap

/// The inbox by channel: e-mail and press, or the log of phone and radio.
struct ChannelPage: HTML {
  let screen: RunScreen
  let channel: InboxChannel
  let formToken: String
  let key: String

  var body: some HTML {
    RunFrame(screen: screen, place: channel.place, formToken: formToken) {
      Element("div", ["class": "channel-page"]) {
        Element("h1") { channel.title }
        Element("p", ["class": "hint"]) { channel.hint }
        if channel == .phone, !items.isEmpty { PhoneLog(items: items, screen: screen) }
        Element(
          "section",
          [
            "class": "inbox", "id": "inbox", "aria-labelledby": "inbox-title",
            "data-channels": channel.channels.sorted().joined(separator: " "),
          ]
        ) {
          Element("h2", ["id": "inbox-title", "class": "visually-hidden"]) { "Entries" }
          if items.isEmpty {
            Element("p", ["class": "empty"]) { channel.empty }
          }
          items.reversed().map { item in
            InboxEntry(item: item, screen: screen, formToken: formToken, key: key, isOpen: isOpen)
          }
        }
      }
    }
  }

  private var items: [InboxItem] {
    screen.inbox.filter { channel.channels.contains($0.channel) }
  }

  private var isOpen: Bool { screen.clock.state == .running || screen.clock.state == .paused }
}

/// What reaches an agency outside of the networks.
enum InboxChannel: Sendable {
  case mail, phone

  var place: RunPlace { self == .mail ? .mail : .phone }

  var channels: Set<String> { self == .mail ? ["email"] : InboxItem.spoken }

  var title: String { self == .mail ? "E-mail and press" : "Phone log" }

  var hint: String {
    self == .mail
      ? "What was written to the press office, newest first."
      : "Calls and radio, newest first. What you answer here is what you say."
  }

  var empty: String { self == .mail ? "No e-mail yet." : "No call yet." }
}

/// The calls as the table of a duty log.
private struct PhoneLog: HTML {
  let items: [InboxItem]
  let screen: RunScreen

  var body: some HTML {
    Element(
      "div", ["class": "table-scroll", "tabindex": "0", "role": "region", "aria-label": "Log"]
    ) {
      Element("table", ["class": "phone-log"]) {
        Element("thead") {
          Element("tr") {
            ["Time", "Line", "Who", "State"].map { name in Element("th", ["scope": "col"]) { name }
            }
          }
        }
        Element("tbody") {
          items.reversed().map { item in
            Element("tr") {
              Element("td") { screen.setting.wallClock(at: item.at) }
              Element("td") { item.channel == "radio" ? "Radio" : "Phone" }
              Element("th", ["scope": "row"]) {
                Element("a", ["href": "#inbox-\(item.number)"]) { Element("bdi") { item.from } }
              }
              Element("td") { state(of: item) }
            }
          }
        }
      }
    }
  }

  private func state(of item: InboxItem) -> String {
    if let answer = item.answers.first {
      return "Answered after \(TimeAgo.text(item.at, at: answer.at))"
    }
    return item.awaitsAnswer ? "Waits for you" : "Noted"
  }
}
