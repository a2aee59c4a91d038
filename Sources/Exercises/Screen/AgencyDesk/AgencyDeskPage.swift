import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap
import Web

/// What the agency's account is set to, what waits for its time, and what was decided.
struct AgencyDeskPage: HTML {
  let screen: RunScreen
  let formToken: String
  let key: String

  var body: some HTML {
    RunFrame(screen: screen, place: .desk, formToken: formToken) {
      Element("div", ["class": "agency-desk"]) {
        Element("h1") { "Your desk" }
        Element("p", ["class": "hint"]) { "Everything here is kept in the record." }
        Element("div", ["class": "desk-parts"]) {
          LiveSection(desk: self)
          ScheduleSection(desk: self)
          DecisionSection(desk: self)
          ProfileSection(desk: self)
          ViewSection(desk: self)
          ModerationSection(desk: self)
        }
      }
    }
  }

  var isOpen: Bool { screen.clock.state == .running || screen.clock.state == .paused }
  var path: String { Link.runActions(screen.run.rawValue).path }

  func networks(with act: PlatformAct) -> [SocialPlatform] {
    screen.platforms.filter { $0.allows(act) }
  }

  func name(_ id: SocialPlatform.ID) -> String { screen.platform(id)?.name ?? id.rawValue }

  func clock(_ time: ScenarioTime) -> String { screen.setting.wallClock(at: time) }
}

/// A part of the desk with its heading; `empty` stands where there is nothing yet.
struct DeskPart<Content: HTML>: HTML {
  let id: String
  let title: String
  var empty: String?
  @HTMLBuilder let content: () -> Content

  var body: some HTML {
    Element("section", ["class": "desk-part", "aria-labelledby": "\(id)-title", "id": id]) {
      Element("h2", ["id": "\(id)-title"]) { title }
      empty.map { text in Element("p", ["class": "empty"]) { text } }
      content()
    }
  }
}

/// A form of the desk; it leads back to the desk.
struct DeskForm<Content: HTML>: HTML {
  let desk: AgencyDeskPage
  let deed: String
  /// Tells forms of the same deed apart.
  var mark = ""
  var isInline = false
  @HTMLBuilder let content: () -> Content

  var body: some HTML {
    PostForm(to: desk.path, token: desk.formToken, class: isInline ? "inline" : "desk-form") {
      ActionFields(deed: deed, key: "\(desk.key)-\(deed)\(mark)")
      VoidElement("input", ["type": "hidden", "name": "back", "value": "desk"])
      content()
    }
  }
}

/// A choice of networks; one alone needs no choice.
struct NetworkField: HTML {
  let id: String
  let networks: [SocialPlatform]

  var body: some HTML {
    Element("div", ["class": "field"]) {
      Element("label", ["for": id]) { "Network" }
      Element("select", ["id": id, "name": "platform"]) {
        networks.map { network in
          Element("option", ["value": network.id.rawValue]) { network.name }
        }
      }
    }
  }
}

/// A hidden value of a form.
struct HiddenField: HTML {
  let name: String
  let value: String

  var body: some HTML {
    VoidElement("input", ["type": "hidden", "name": name, "value": value])
  }
}
