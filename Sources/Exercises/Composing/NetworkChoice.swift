import Kernel
import Markup
import ScenarioFormat

/// Where a new post goes, with a counter and a text of its own for each network.
struct NetworkChoice: HTML {
  let screen: RunScreen
  /// The network of the page.
  let platform: SocialPlatform
  let deed: String
  let draft: WrittenDraft?

  var body: some HTML {
    if screen.platforms.count > 1 {
      Element("fieldset", ["class": "network-choice"]) {
        Element("legend") { "Where it goes" }
        screen.platforms.map { NetworkBox(network: $0, deed: deed, draft: draft, isOn: isOn($0)) }
      }
      Element(
        "details",
        ["class": "own-texts", "id": "own-texts-\(deed)", "open": hasOwn ? "" : nil]
      ) {
        Element("summary") { "Another text for one network" }
        Element("p", ["class": "hint"]) {
          "Where a field is empty, the text above goes out."
        }
        screen.platforms.map { OwnText(network: $0, deed: deed, draft: draft) }
      }
    }
  }

  private var hasOwn: Bool { draft?.own.values.contains { !$0.isBlank } ?? false }

  private func isOn(_ network: SocialPlatform) -> Bool {
    draft?.networks.contains(network.id) ?? (network.id == platform.id)
  }
}

private struct NetworkBox: HTML {
  let network: SocialPlatform
  let deed: String
  let draft: WrittenDraft?
  let isOn: Bool

  var body: some HTML {
    Element("div", ["class": "network-box", "data-platform": network.id.rawValue]) {
      VoidElement("input", ["type": "hidden", "name": "known", "value": network.id.rawValue])
      Element("label") {
        VoidElement(
          "input",
          [
            "type": "checkbox", "name": "networks", "value": network.id.rawValue,
            "checked": isOn ? "" : nil, "aria-describedby": "fits-\(deed)-\(network.id)",
          ])
        network.name
      }
      Element(
        "span",
        [
          "class": count.cssClass, "id": "fits-\(deed)-\(network.id)",
          "data-fits": network.id.rawValue, "data-limit": "\(network.textLimit)",
          "data-needs-picture": network.needsPicture ? "" : nil,
        ]
      ) { count.text }
    }
  }

  private var count: TextCount {
    TextCount(text: draft?.text(on: network.id) ?? "", limit: network.textLimit)
  }
}

private struct OwnText: HTML {
  let network: SocialPlatform
  let deed: String
  let draft: WrittenDraft?

  var body: some HTML {
    Element("div", ["class": "field own-text", "data-own": network.id.rawValue]) {
      Element("label", ["for": id]) { "Text for \(network.name) alone" }
      Element(
        "textarea",
        [
          "id": id, "name": "own-\(network.id)", "rows": "2", "dir": "auto",
          "data-draft": "own-\(deed)-\(network.id)",
        ]
      ) { (draft?.own[network.id] ?? "").asTextArea }
    }
  }

  private var id: String { "text-\(deed)-\(network.id)" }
}

/// How long a text is against a network's limit, counted as the engine counts.
struct TextCount {
  let used: Int
  let limit: Int

  init(text: String, limit: Int) {
    used = text.trimmed.count
    self.limit = limit
  }

  var text: String {
    if used > limit { return "\(used - limit) too many of \(limit)" }
    return used == 0 ? "at most \(limit)" : "\(limit - used) left of \(limit)"
  }

  /// The last tenth is near the end.
  var cssClass: String {
    if used > limit { return "fits over" }
    return used * 10 > limit * 9 ? "fits near" : "fits"
  }
}

extension String {
  /// The first line end in a text area belongs to the markup.
  var asTextArea: String { hasPrefix("\n") ? "\n\(self)" : self }
}
