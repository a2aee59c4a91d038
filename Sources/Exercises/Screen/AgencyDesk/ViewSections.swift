import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap
import Web

/// What the profiles say of themselves.
struct ProfileSection: HTML {
  let desk: AgencyDeskPage

  var body: some HTML {
    DeskPart(id: "profile", title: "Profile notices") {
      desk.screen.platforms.map { NoticeForm(desk: desk, network: $0) }
      Element("p", ["class": "hint"]) {
        "People write to police accounts in emergencies. Say when nobody reads, and where help is."
      }
    }
  }
}

private struct NoticeForm: HTML {
  let desk: AgencyDeskPage
  let network: SocialPlatform

  var body: some HTML {
    Element("div", ["class": "profile-notice"]) {
      if desk.isOpen {
        DeskForm(desk: desk, deed: "set-profile", mark: "-\(network.id)") {
          HiddenField(name: "platform", value: network.id.rawValue)
          Element("label", ["for": id]) { "On \(network.name)" }
          VoidElement(
            "input",
            [
              "id": id, "name": "text", "type": "text", "maxlength": "160", "value": notice ?? "",
            ])
          Element("button", ["type": "submit"]) {
            "Save"
            Element("span", ["class": "visually-hidden"]) { " the notice on \(network.name)" }
          }
        }
      } else {
        Element("p") {
          Element("strong") { network.name }
          ": \(notice ?? "no notice")"
        }
      }
    }
  }

  private var id: String { "notice-\(network.id)" }
  private var notice: String? { desk.screen.profileNotices[network.id] }
}

/// What the officer sees more of, and what is folded away.
struct ViewSection: HTML {
  let desk: AgencyDeskPage

  var body: some HTML {
    DeskPart(id: "view", title: "Muted words and followed accounts") {
      Element("p", ["class": "hint"]) {
        "Muting folds posts away in your view only. They are still public, and a question in them "
          + "still waits for you."
      }
      Element("ul", ["class": "desk-list"]) {
        desk.screen.mutedWords.enumerated().map { place, muted in
          DeskEntry(
            desk: desk, deed: "unmute", mark: "-\(place)", name: "words", value: muted.words,
            platform: muted.platform, text: "Muted: “\(muted.words)”", button: "Unmute")
        }
        desk.screen.following.enumerated().map { place, account in
          DeskEntry(
            desk: desk, deed: "unfollow", mark: "-\(place)", name: "handle",
            value: account.handle, platform: account.platform,
            text: "Following @\(account.handle)", button: "Unfollow")
        }
      }
      if desk.isOpen, !desk.networks(with: .mute).isEmpty {
        DeskForm(desk: desk, deed: "mute") {
          NetworkField(id: "mute-platform", networks: desk.networks(with: .mute))
          Element("div", ["class": "field"]) {
            Element("label", ["for": "mute-words"]) { "Word or words to mute" }
            VoidElement(
              "input",
              [
                "id": "mute-words", "name": "words", "type": "text", "required": "",
                "maxlength": "100",
              ])
          }
          Element("button", ["type": "submit"]) { "Mute" }
        }
      }
    }
  }
}

private struct DeskEntry: HTML {
  let desk: AgencyDeskPage
  let deed: String
  let mark: String
  let name: String
  let value: String
  let platform: SocialPlatform.ID
  let text: String
  let button: String

  var body: some HTML {
    Element("li", ["class": "desk-entry"]) {
      Element("span", ["class": "desk-text"]) { "\(text) on \(desk.name(platform))" }
      if desk.isOpen {
        DeskForm(desk: desk, deed: deed, mark: mark, isInline: true) {
          HiddenField(name: "platform", value: platform.rawValue)
          HiddenField(name: name, value: value)
          Element("button", ["type": "submit"]) {
            button
            Element("span", ["class": "visually-hidden"]) { " \(value)" }
          }
        }
      }
    }
  }
}

/// Reports with the networks' answers, hidden posts, blocked accounts.
struct ModerationSection: HTML {
  let desk: AgencyDeskPage

  var body: some HTML {
    DeskPart(id: "moderation", title: "Reports, hidden posts, blocks", empty: note) {
      if note == nil {
        Element("ul", ["class": "desk-list"]) {
          reports.map { number, report in
            Element("li") {
              PostLink(desk: desk, number: number, word: "Reported")
              Element("p", ["class": "meta"]) { "Your reason: \(report.reason)" }
              Element("p") { report.decision?.answer ?? "The network has not decided yet." }
            }
          }
          hidden.map { number in
            Element("li") { PostLink(desk: desk, number: number, word: "Hidden") }
          }
          desk.screen.standing.blocked.map { handle in
            Element("li", ["class": "desk-text"]) { "Blocked: @\(handle)" }
          }
        }
      }
    }
  }

  private var reports: [(Post.Number, StandingActs.Report)] {
    desk.screen.reports.sorted { $0.key < $1.key }
  }

  private var hidden: [Post.Number] { desk.screen.standing.hidden.sorted() }

  private var note: String? {
    reports.isEmpty && hidden.isEmpty && desk.screen.standing.blocked.isEmpty ? "Nothing." : nil
  }
}

private struct PostLink: HTML {
  let desk: AgencyDeskPage
  let number: Post.Number
  let word: String

  var body: some HTML {
    Element("p", ["class": "desk-text"]) {
      "\(word): "
      Element("a", ["href": Link.runThread(desk.screen.run.rawValue, post: number).path]) {
        desk.screen.post(number).map { "@\($0.author.handle): \($0.text)" } ?? "a post"
      }
    }
  }
}
