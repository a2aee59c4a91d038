import Kernel
import Markup
import SiteMap

/// What is at the desk: what waits for the reader first.
struct DeskPage: HTML {
  let drafts: [Draft]
  let search: String
  /// The id of the person who reads it.
  let reader: String
  let mayWrite: Bool
  let mayApprove: Bool

  var body: some HTML {
    Element("h1") { "Post desk" }
    Element("p", ["class": "lead"]) { lead }
    if mayWrite {
      Element("p", ["class": "controls"]) {
        Element("a", ["class": "button primary", "href": Link.deskTemplates.path]) {
          "Start from a template"
        }
        Element("a", ["class": "button", "href": Link.deskNew.path]) { "Blank draft" }
      }
    }
    if !drafts.isEmpty || !search.isEmpty {
      SearchForm(search: search)
    }
    if !search.isEmpty {
      DraftGroup(group: ("Found", "found", drafts), empty: "No draft has all these words.")
    } else if drafts.isEmpty {
      EmptyDesk(mayWrite: mayWrite)
    } else {
      groups.filter { !$0.drafts.isEmpty }.map { DraftGroup(group: $0, empty: "") }
    }
  }

  private var waiting: [Draft] { drafts.filter(waitsForReader) }

  private var lead: String {
    if drafts.isEmpty { return "Write a post, see what stands in its way, and have it approved." }
    switch waiting.count {
    case 0: return "Nothing waits for you."
    case 1: return "One draft waits for you."
    default: return "\(waiting.count) drafts wait for you."
    }
  }

  /// Each draft once, where the reader looks for it first.
  private var groups: [(title: String, id: String, drafts: [Draft])] {
    let others = drafts.filter { !waitsForReader($0) }
    func those(_ states: DraftState...) -> [Draft] { others.filter { states.contains($0.state) } }
    let written = those(.draft, .returned)
    return [
      ("Waits for you", "waiting", waiting),
      ("Your drafts", "own", written.filter { $0.writer.id == reader }),
      ("Drafts of others", "others", written.filter { $0.writer.id != reader }),
      ("In review", "in-review", those(.inReview)),
      ("Approved, not published yet", "approved", those(.approved)),
      ("Published", "published", those(.published)),
      ("Set aside", "set-aside", those(.setAside)),
    ]
  }

  /// A text to approve, one that came back, or one that may go out.
  private func waitsForReader(_ draft: Draft) -> Bool {
    let isOwn = draft.writer.id == reader
    switch draft.state {
    case .inReview: return mayApprove && !isOwn
    case .returned, .approved: return mayWrite && isOwn
    case .draft, .published, .setAside: return false
    }
  }
}

private struct SearchForm: HTML {
  let search: String

  var body: some HTML {
    Element("form", ["class": "search", "action": Link.desk.path, "role": "search"]) {
      Element("label", ["for": "q"]) { "Search titles and texts" }
      Element("div", ["class": "search-line"]) {
        VoidElement(
          "input",
          ["id": "q", "name": "q", "type": "search", "value": search, "maxlength": "200"])
        Element("button", ["type": "submit"]) { "Search" }
      }
      if !search.isEmpty {
        Element("p") { Element("a", ["href": Link.desk.path]) { "Show all drafts" } }
      }
    }
  }
}

private struct EmptyDesk: HTML {
  let mayWrite: Bool

  var body: some HTML {
    Element("div", ["class": "summary-box"]) {
      Element("h2") { "No draft yet" }
      Element("p") {
        mayWrite
          ? "Choose a template for what has happened: it asks for what people need to know, and "
            + "makes a first text from your answers."
          : "Drafts show here as soon as somebody writes one."
      }
    }
  }
}

private struct DraftGroup: HTML {
  let group: (title: String, id: String, drafts: [Draft])
  let empty: String

  var body: some HTML {
    Element("section", ["aria-labelledby": group.id]) {
      Element("h2", ["id": group.id]) { "\(group.title) (\(group.drafts.count))" }
      if group.drafts.isEmpty {
        Element("p", ["class": "empty"]) { empty }
      } else {
        Element("ul", ["class": "draft-list"]) {
          group.drafts.map { DraftRow(draft: $0) }
        }
      }
    }
  }
}

private struct DraftRow: HTML {
  let draft: Draft

  var body: some HTML {
    Element("li") {
      Element("a", ["href": Link.deskDraft(draft.id.rawValue).path]) { draft.title }
      Element("p", ["class": "meta"]) {
        StateTag(state: draft.state)
        " \(draft.writer.name), version \(draft.version), "
        Moment(milliseconds: draft.updatedAt)
      }
    }
  }
}
