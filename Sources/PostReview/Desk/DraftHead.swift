import Markup
import SiteMap
import Web

/// The top of a draft's page: what it is called, where it stands, and what comes next.
struct DraftHead: HTML {
  let view: DraftView

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.desk.path]) { "Post desk" }
    }
    Element("h1") { view.record?.draft.title ?? "New draft" }
    ErrorSummary(view.faults)
    if let record = view.record {
      Element("p", ["class": "draft-state"]) {
        StateTag(state: record.draft.state)
        Element("span", ["class": "meta"]) {
          "Version \(record.draft.version), saved by \(record.versions.last?.person.name ?? "") "
          Moment(milliseconds: record.versions.last?.at ?? record.draft.updatedAt)
        }
      }
    }
    if let event = view.record?.openReturn {
      Element("div", ["class": "notice"]) {
        Element("p") {
          Element("strong") { "\(event.person.name) sent it back: " }
          event.details[.comment] ?? ""
        }
      }
    }
  }
}

/// Where a draft stands, as a word with a color.
struct StateTag: HTML {
  let state: DraftState

  var body: some HTML {
    Element("span", ["class": "tag \(cssClass)"]) { state.title }
  }

  private var cssClass: String {
    switch state {
    case .draft, .setAside: "tag-plain"
    case .inReview: "tag-info"
    case .returned: "tag-warn"
    case .approved, .published: "tag-good"
    }
  }
}
