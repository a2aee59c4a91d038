package import Markup
import SiteMap

/// The frame around every page: skip link, header, navigation, message, content.
package struct PageShell<Content: HTML>: HTML {
  let title: String
  let chrome: PageChrome
  let flash: Flash?
  /// Marks the page EXERCISE, as every screen of an exercise must be.
  let isExercise: Bool
  /// Modules the page is live with, by asset name.
  let scripts: [String]
  /// Sheets that only some pages need, by asset name, after the common one.
  let styles: [String]
  let content: Content

  package var body: some HTML {
    Element("html", ["lang": "en"]) {
      Element("head") {
        VoidElement("meta", ["charset": "utf-8"])
        VoidElement(
          "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]
        )
        VoidElement("meta", ["name": "color-scheme", "content": "light dark"])
        Element("title") { "\(title) – Rollcall" }
        VoidElement("link", ["rel": "stylesheet", "href": chrome.assets.path("rollcall.css")])
        styles.map {
          VoidElement("link", ["rel": "stylesheet", "href": chrome.assets.path($0)])
        }
        VoidElement("link", ["rel": "icon", "href": chrome.assets.path("icon.svg")])
        scripts.map { ModuleScript(path: chrome.assets.path($0)) }
      }
      Element("body", ["class": isExercise ? "exercise" : nil]) {
        Element("a", ["class": "skip-link", "href": "#content"]) { "Skip to the content" }
        if isExercise {
          Element("p", ["class": "exercise-mark"]) {
            Element("strong") { "EXERCISE" }
            Element("span") {
              " – a closed training copy. Nothing here is real or leaves this system."
            }
          }
        }
        SiteHeader(chrome: chrome)
        Element("main", ["id": "content", "tabindex": "-1"]) {
          flash.map { FlashBanner(flash: $0) }
          content
        }
        SiteFooter()
      }
    }
  }
}

private struct ModuleScript: HTML {
  let path: String

  var body: some HTML {
    Element("script", ["type": "module", "src": path]) { "" }
  }
}

private struct SiteHeader: HTML {
  let chrome: PageChrome

  var body: some HTML {
    Element("header", ["class": "site-header"]) {
      Element("a", ["class": "brand", "href": Link.home.path]) { "Rollcall" }
      if !chrome.navigation.isEmpty {
        Element("nav", ["aria-label": "Main"]) {
          Element("ul") {
            chrome.navigation.map { NavigationEntry(item: $0, path: chrome.path) }
          }
        }
      }
      if let name = chrome.personName {
        Element("div", ["class": "account"]) {
          Element("a", ["href": Link.ownSessions.path]) { name }
          PostForm(to: Link.signOut.path, token: chrome.formToken, class: "inline") {
            Element("button", ["type": "submit", "class": "quiet"]) { "Sign out" }
          }
        }
      }
    }
  }
}

private struct NavigationEntry: HTML {
  let item: NavigationItem
  let path: String

  var body: some HTML {
    Element("li") {
      Element("a", ["href": item.path, "aria-current": item.path == path ? "page" : nil]) {
        item.title
      }
    }
  }
}

private struct FlashBanner: HTML {
  let flash: Flash

  var body: some HTML {
    Element(
      "div", ["class": "flash flash-\(flash.kind.rawValue)", "role": "status"]
    ) {
      Element("p") { flash.text }
    }
  }
}

private struct SiteFooter: HTML {
  var body: some HTML {
    Element("footer", ["class": "site-footer"]) {
      Element("p") { "Rollcall – social media training for police agencies." }
    }
  }
}
