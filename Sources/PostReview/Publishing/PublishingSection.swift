import DraftReview
import Kernel
import Markup
import SiteMap
import Web

/// The approved text to copy, network by network, and the mark that it is public there.
struct PublishingSection: HTML {
  let view: DraftView
  let record: DraftRecord

  var body: some HTML {
    Element("section", ["class": "publishing", "aria-labelledby": "publish-title"]) {
      Element("h2", ["id": "publish-title"]) { heading }
      if openCount > 0 {
        Element("p") {
          "Rollcall posts nothing by itself. Copy each text, post it, then note the link here."
        }
      }
      Element("ul", ["class": "publish-list"]) {
        view.chosen.map { network in
          Element("li", ["class": "publish-network"]) {
            NetworkCopy(network: network, text: record.content.text(on: network.id))
            if let publication = record.publications[network.id] {
              PublishedMark(publication: publication)
            } else if view.mayWrite {
              PublishForm(network: network, record: record, formToken: view.formToken)
            }
          }
        }
      }
    }
  }

  private var openCount: Int { view.chosen.count { record.publications[$0.id] == nil } }

  private var heading: String {
    if openCount == 0 { return "Published on all its networks" }
    return record.publications.isEmpty
      ? "Approved: ready to post"
      : "Published; \(openCount) network\(openCount == 1 ? "" : "s") to go"
  }
}

private struct NetworkCopy: HTML {
  let network: Network
  let text: String

  var body: some HTML {
    Element("h3", ["id": "copy-title-\(network.id)"]) { network.name }
    Element(
      "textarea",
      [
        "id": "copy-\(network.id)", "class": "copy-text", "readonly": "", "rows": "5",
        "dir": "auto", "aria-labelledby": "copy-title-\(network.id)",
      ]
    ) { text.hasPrefix("\n") ? "\n" + text : text }
    Element("p", ["class": "controls"]) {
      Element(
        "button",
        [
          "type": "button", "hidden": "", "data-copy": "copy-\(network.id)",
          "aria-label": "Copy the text for \(network.name)",
        ]
      ) { "Copy text" }
      Element("span", ["class": "copied", "role": "status"]) { "" }
    }
  }
}

private struct PublishedMark: HTML {
  let publication: Publication

  var body: some HTML {
    Element("p", ["class": "published-mark"]) {
      Element("span", ["class": "tag tag-good"]) { "Published" }
      " "
      Moment(milliseconds: publication.postedAt)
      " "
      Element("a", ["href": publication.link, "rel": "noreferrer"]) { publication.link }
    }
  }
}

private struct PublishForm: HTML {
  let network: Network
  let record: DraftRecord
  let formToken: String

  var body: some HTML {
    PostForm(
      to: Link.deskAct(record.draft.id.rawValue, act: "publish").path, token: formToken,
      class: "publish-form"
    ) {
      VersionField(version: record.draft.version)
      VoidElement("input", ["type": "hidden", "name": "network", "value": network.id])
      Element("div", ["class": "field"]) {
        Element("label", ["for": "link-\(network.id)"]) { "Link to the post on \(network.name)" }
        VoidElement(
          "input",
          [
            "id": "link-\(network.id)", "name": "link", "type": "url", "required": "",
            "inputmode": "url", "autocomplete": "off",
          ])
      }
      Element("div", ["class": "field"]) {
        Element("label", ["for": "minutes-\(network.id)"]) { "Posted, minutes ago" }
        VoidElement(
          "input",
          [
            "id": "minutes-\(network.id)", "name": "minutes", "type": "number", "min": "0",
            "max": "10080", "value": "0", "inputmode": "numeric", "class": "short",
          ])
      }
      Element("button", ["type": "submit"]) { "Mark as published on \(network.name)" }
    }
  }
}
