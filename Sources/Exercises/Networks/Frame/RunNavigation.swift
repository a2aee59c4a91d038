import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap

/// The way between the networks of a run and to everything else in it: a rail on a desk; on a phone
/// a strip of networks and a bar below the thumb.
struct RunNavigation: HTML {
  let screen: RunScreen
  let place: RunPlace

  /// What the bar of a phone has room for, besides the feed.
  private static let bar: [RunPlace] = [.trends, .notifications, .inbox]

  var body: some HTML {
    Element("div", ["class": "rail"]) {
      Element("nav", ["class": "network-tabs", "aria-label": "Networks"]) {
        Element("ul") {
          screen.platforms.map { platform in
            NetworkTab(screen: screen, platform: platform, place: place)
          }
        }
      }
      Element("nav", ["class": "run-nav", "aria-label": "Exercise"]) {
        Element("ul", ["class": "run-bar"]) {
          Element("li", ["class": "phone-only"]) {
            RunLink(screen: screen, to: home, place: place)
          }
          Self.bar.map { target in
            Element("li") { RunLink(screen: screen, to: target, place: place) }
          }
          RunPlace.others.filter { !Self.bar.contains($0) }.map { target in
            Element("li", ["class": "desk-only"]) {
              RunLink(screen: screen, to: target, place: place)
            }
          }
          Element("li", ["class": "phone-only"]) { MoreMenu(screen: screen, place: place) }
        }
      }
    }
  }

  private var home: RunPlace {
    let platform = place.platform ?? screen.platforms.first?.id ?? "microblog"
    return place == .feed(platform) ? place : .within(platform)
  }

  /// What a phone keeps behind “More”.
  static var beyondTheBar: [RunPlace] { RunPlace.others.filter { !bar.contains($0) } }
}

private struct NetworkTab: HTML {
  let screen: RunScreen
  let platform: SocialPlatform
  let place: RunPlace

  var body: some HTML {
    Element("li") {
      Element(
        "a",
        [
          "href": Link.runFeed(screen.run.rawValue, platform: platform.id.rawValue).path,
          "aria-current": current, "data-tab": platform.id.rawValue,
          "data-skin": platform.kind.rawValue,
        ]
      ) {
        NetworkLogo(kind: platform.kind)
        Element("span", ["class": "tab-name"]) { platform.name }
        Element("span", ["class": "badge", "hidden": ""]) { "" }
      }
    }
  }

  private var current: String? {
    if place == .feed(platform.id) { return "page" }
    return place == .within(platform.id) ? "true" : nil
  }
}

private struct RunLink: HTML {
  let screen: RunScreen
  let to: RunPlace
  let place: RunPlace

  init(screen: RunScreen, to target: RunPlace, place: RunPlace) {
    self.screen = screen
    to = target
    self.place = place
  }

  var body: some HTML {
    Element(
      "a",
      [
        "href": to.path(in: screen), "class": to == .inbox ? "inbox-link" : nil,
        "aria-current": to == place ? "page" : nil,
        "data-count": to == .notifications ? "notifications" : nil,
      ]
    ) {
      to.icon
      if let short = to.shortName {
        Element("span", ["class": "tab-name phone-only"]) { short }
        Element("span", ["class": "tab-name desk-only"]) { to.name }
      } else {
        Element("span", ["class": "tab-name"]) { to.name }
      }
      to.waiting(in: screen).map { waiting in
        Element("span", ["class": "badge"]) { waiting }
      }
    }
  }
}

private struct MoreMenu: HTML {
  let screen: RunScreen
  let place: RunPlace

  var body: some HTML {
    Element("details", ["class": "more-menu"]) {
      Element("summary") {
        Icon("menu")
        Element("span", ["class": "tab-name"]) { "More" }
      }
      Element("ul") {
        RunNavigation.beyondTheBar.map { target in
          Element("li") { RunLink(screen: screen, to: target, place: place) }
        }
      }
    }
  }
}
