import DraftReview
import Kernel
import Markup
import SiteMap
import Web

/// Where an approver decides; everybody else reads who can.
struct ApprovalForms: HTML {
  let view: DraftView
  let record: DraftRecord

  var body: some HTML {
    Element("section", ["class": "summary-box", "aria-labelledby": "decide-title"]) {
      Element("h2", ["id": "decide-title"]) { "In review" }
      request.map { note in
        Element("blockquote", ["class": "exhibit", "dir": "auto"]) { note }
      }
      Element("p") { sentence }
      if view.mayApprove {
        PostForm(
          to: Link.deskAct(id, act: "approve").path, token: view.formToken, class: "decide-form"
        ) {
          VersionField(version: record.draft.version)
          if openBlocks == 0 {
            Element("button", ["type": "submit", "class": "primary"]) { "Approve this text" }
          } else {
            Element("p", ["class": "error"]) { DraftError.blocksOpen(openBlocks).message }
          }
        }
        Element("details", ["id": "send-back"]) {
          Element("summary") { "Send it back" }
          PostForm(
            to: Link.deskAct(id, act: "return").path, token: view.formToken, class: "decide-form"
          ) {
            VersionField(version: record.draft.version)
            Element("label", ["for": "comment"]) { "What should change" }
            Element(
              "textarea",
              [
                "id": "comment", "name": "comment", "rows": "3", "required": "",
                "maxlength": "\(DraftLimits.reason)",
              ]
            ) { "" }
            Element("button", ["type": "submit"]) { "Send it back with this comment" }
          }
        }
      }
    }
  }

  private var id: String { record.draft.id.rawValue }
  private var openBlocks: Int { view.review.open(.block) }

  private var request: String? {
    record.events.last { $0.kind == .submitted }?.details[.comment]
  }

  private var sentence: String {
    switch view.verdict {
    case .allowed:
      "Your approval holds for exactly version \(record.draft.version). An edit after it ends it."
    case .allowedAlone:
      "You wrote a part of this draft. There is no other approver, so you may approve it alone, "
        + "and the record says so. Ask an administrator to name a second approver."
    case .leaveTo(let others):
      "You wrote a part of this draft, so somebody else approves it: "
        + others.map(\.name).joined(separator: ", ") + "."
    case .notAnApprover: "It waits for somebody who may approve it."
    }
  }
}

/// Ties a form to the version that its reader saw.
struct VersionField: HTML {
  let version: Int

  var body: some HTML {
    VoidElement("input", ["type": "hidden", "name": "version", "value": "\(version)"])
  }
}
