import DraftReview
import Kernel
import Markup
import SiteMap
import Web

/// Where a draft is written, with what draft review says beside it.
struct EditorPage: HTML {
  let view: DraftView

  var body: some HTML {
    DraftHead(view: view)
    if let newer = view.newer { NewerVersion(newer: newer, view: view) }
    if view.state == .approved || view.state == .inReview {
      Element("div", ["class": "notice"]) {
        Element("p") {
          view.state == .approved
            ? "This text is approved. The approval holds for exactly these words: when you save "
              + "another text, it is a draft again."
            : "This text is in review. When you save another text, it is a draft again, and you "
              + "ask for approval anew."
        }
      }
    }
    Element("div", ["class": "desk-columns"]) {
      PostForm(
        to: view.id.map { Link.deskDraft($0).path } ?? Link.deskDrafts.path, token: view.formToken,
        class: "desk-write", id: DraftFormID.form, review: Link.deskReview.path,
        keep: view.id ?? "new", takesFiles: true
      ) {
        DraftFields(view: view)
        Element("div", ["class": "field"]) {
          Element("label", ["for": "note"]) { "Note to the approver (optional)" }
          VoidElement(
            "input",
            [
              "id": "note", "name": "note", "type": "text", "autocomplete": "off",
              "maxlength": "\(DraftLimits.reason)",
            ])
        }
        Element("div", ["class": "controls desk-acts"]) {
          Element(
            "button", ["type": "submit", "name": "do", "value": "submit", "class": "primary"]
          ) { "Ask for approval" }
          Element("button", ["type": "submit", "name": "do", "value": "save"]) { "Save the draft" }
          Element("button", ["type": "submit", "name": "do", "value": "check", "class": "quiet"]) {
            "Check again"
          }
        }
      }
      ReviewPanel(view: view, acts: view.editingActs)
    }
    if let record = view.record {
      SetAsideForm(record: record, formToken: view.formToken)
      HistorySection(record: record, networks: view.networks)
    }
  }
}

/// Somebody else's text, saved while this one was written.
private struct NewerVersion: HTML {
  let newer: DraftVersion
  let view: DraftView

  var body: some HTML {
    Element("section", ["class": "changed-crowd newer", "aria-labelledby": "newer-title"]) {
      Element("h2", ["id": "newer-title"]) {
        "Version \(newer.number), saved by \(newer.person.name) meanwhile"
      }
      Element("p", ["class": "marked-text", "dir": "auto"]) { newer.content.text }
      newer.content.own.sorted { $0.key < $1.key }.map { id, text in
        Element("div") {
          Element("h3") { view.networks.first { $0.id == id }?.name ?? id }
          Element("p", ["class": "marked-text", "dir": "auto"]) { text }
        }
      }
      if let id = view.id {
        Element("p") {
          "Your text is in the fields below. To keep it, save it: it becomes the next version. To "
            + "drop it, "
          Element("a", ["href": Link.deskDraft(id).path]) { "open theirs" }
          "."
        }
      }
    }
  }
}

/// Puts a draft away without losing it.
struct SetAsideForm: HTML {
  let record: DraftRecord
  let formToken: String

  var body: some HTML {
    Element("details", ["class": "set-aside"]) {
      Element("summary") { "Set this draft aside" }
      PostForm(
        to: Link.deskAct(record.draft.id.rawValue, act: "set-aside").path, token: formToken,
        class: "narrow"
      ) {
        VoidElement(
          "input", ["type": "hidden", "name": "version", "value": "\(record.draft.version)"])
        Element("div", ["class": "field"]) {
          Element("label", ["for": "set-aside-reason"]) { "Why it is not needed" }
          Element("p", ["class": "hint", "id": "set-aside-hint"]) {
            "Nothing is deleted: it stays in the record and can be taken up again."
          }
          VoidElement(
            "input",
            [
              "id": "set-aside-reason", "name": "reason", "type": "text", "required": "",
              "maxlength": "\(DraftLimits.reason)", "autocomplete": "off",
              "aria-describedby": "set-aside-hint",
            ])
        }
        Element("button", ["type": "submit"]) { "Set aside" }
      }
    }
  }
}
