import CourseFormat
import Markup
import SiteMap
import Web

/// What an update of the program brought for a course of which the agency has its own text.
struct UpdatePage: HTML {
  let draft: ReadDraft
  let update: ShippedUpdate?
  let formToken: String

  var body: some HTML {
    DraftHead(draft: draft, title: "Update of Rollcall", here: .update(draft.id))
    if let update {
      Element("p", ["class": "lead"]) { answer(update) }
      Element("p") {
        "Your agency's text stays until you decide here. Whatever you choose is a saving like any "
          + "other: it stands in the history, and learners see it when you publish."
      }
      if !update.easy.isEmpty {
        UpdateForm(
          draft: draft, files: update.easy, title: "Changed by the update only",
          about: "Your agency did not touch these files.", formToken: formToken)
      }
      if !update.hard.isEmpty {
        UpdateForm(
          draft: draft, files: update.hard, title: "Changed by both",
          about:
            "Taking over replaces your agency's text of the file. To have both, keep yours, and "
            + "copy what you want from the difference.", formToken: formToken)
      }
    } else {
      Element("p", ["class": "lead"]) {
        "There is nothing to decide: this draft has everything that the program brought, or you "
          + "have decided about it."
      }
    }
  }

  private func answer(_ update: ShippedUpdate) -> String {
    "The program changed \(CourseWords.count(update.files.count, "file", "files")) of this course: "
      + "\(update.easy.count) that your agency did not touch, \(update.hard.count) that both changed."
  }
}

private struct UpdateForm: HTML {
  let draft: ReadDraft
  let files: [ShippedUpdate.File]
  let title: String
  let about: String
  let formToken: String

  var body: some HTML {
    Element("section", ["class": "update-part"]) {
      Element("h2") { title }
      Element("p") { about }
      PostForm(to: Link.authoring(.act(draft.id, act: "update")).path, token: formToken) {
        files.map { file in
          Element("div", ["class": "change"]) {
            Element("label") {
              VoidElement(
                "input",
                ["type": "checkbox", "name": "path", "value": file.path, "checked": ""])
              Element("span") { file.path }
            }
            Element("details") {
              Element("summary") { "From yours to the update's" }
              WordDifferenceView(
                difference: WordDifference(from: text(file.own), to: text(file.shipped)))
            }
          }
        }
        Element("div", ["class": "controls"]) {
          Element("button", ["type": "submit", "name": "do", "value": "take", "class": "primary"]) {
            "Take over what is ticked"
          }
          Element("button", ["type": "submit", "name": "do", "value": "keep"]) {
            "Keep ours for what is ticked"
          }
        }
      }
    }
  }

  private func text(_ bytes: [UInt8]?) -> String {
    guard let bytes else { return "" }
    return String(validating: bytes, as: UTF8.self) ?? "(a picture of \(bytes.count) bytes)"
  }
}
