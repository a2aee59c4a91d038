import DraftReview
import Kernel
import Markup
import SiteMap
import Web

/// A draft to read and to decide about: in review, approved, published or set aside.
struct ReadingPage: HTML {
  let view: DraftView
  let record: DraftRecord
  /// A message about what was just refused.
  var refusal: String?

  var body: some HTML {
    DraftHead(view: view)
    refusal.map { refusal in
      Element("div", ["class": "error-summary", "role": "alert"]) { Element("p") { refusal } }
    }
    NextStep(view: view, record: record)
    // The buttons beside the findings belong to it; there is no text to lose on this page.
    PostForm(
      to: Link.deskDraft(record.draft.id.rawValue).path, token: view.formToken,
      id: DraftFormID.form
    ) {
      VoidElement(
        "input", ["type": "hidden", "name": "version", "value": "\(record.draft.version)"])
    }
    ReviewPanel(view: view, acts: acts)
    view.picture.map { PictureSection(picture: $0, alt: view.content.alt) }
    EditLinks(view: view, record: record)
    if record.draft.state == .approved {
      SetAsideForm(record: record, formToken: view.formToken)
    }
    HistorySection(record: record, networks: view.networks)
  }

  private var acts: FindingCard.Acts {
    guard record.draft.state == .inReview else { return .none }
    return FindingCard.Acts(edits: false, ignores: view.mayWrite, overrides: view.mayApprove)
  }
}

/// What comes next, for whoever reads it.
private struct NextStep: HTML {
  let view: DraftView
  let record: DraftRecord

  var body: some HTML {
    switch record.draft.state {
    case .inReview: ApprovalForms(view: view, record: record)
    case .approved, .published: PublishingSection(view: view, record: record)
    case .setAside:
      Element("div", ["class": "summary-box"]) {
        Element("h2") { "Set aside" }
        Element("p") { "It stays in the record. Take it up again to work on it." }
        if view.mayWrite {
          PostForm(
            to: Link.deskAct(record.draft.id.rawValue, act: "take-up").path, token: view.formToken
          ) {
            VoidElement(
              "input", ["type": "hidden", "name": "version", "value": "\(record.draft.version)"])
            Element("button", ["type": "submit", "class": "primary"]) { "Take it up again" }
          }
        }
      }
    case .draft, .returned: Element("p", ["class": "lead"]) { "It is being written." }
    }
  }
}

private struct EditLinks: HTML {
  let view: DraftView
  let record: DraftRecord

  var body: some HTML {
    if view.mayWrite {
      Element("p", ["class": "controls"]) {
        if record.draft.state == .inReview || record.draft.state == .approved {
          Element(
            "a",
            ["class": "button", "href": Link.deskDraft(record.draft.id.rawValue).path + "?edit=1"]
          ) { "Edit the text" }
        }
        Element("a", ["class": "button", "href": Link.deskCopy(record.draft.id.rawValue).path]) {
          record.draft.state == .published ? "Write a follow-up from it" : "Copy into a new draft"
        }
      }
    }
  }
}
