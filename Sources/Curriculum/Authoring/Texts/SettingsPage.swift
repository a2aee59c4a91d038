import CourseFormat
import Markup
import SiteMap
import Web

/// The details of a course as a form.
struct SettingsPage: HTML {
  let draft: ReadDraft
  let fields: SettingsFields
  let base: Int?
  var newer: NewerPlace?
  let formToken: String

  private var link: AuthoringLink { .settings(draft.id) }

  var body: some HTML {
    DraftHead(draft: draft, title: "Course details", here: link)
    newer.map { NewerBox(newer: $0, theirs: Link.authoring(link).path) }
    FaultList(faults: draft.faults(in: CoursePaths.course), course: draft.id)
    PostForm(
      to: Link.authoring(link).path, token: formToken, class: "editor-form",
      keep: "course-\(draft.id)-settings"
    ) {
      BaseField(revision: base)
      LineField(label: "Title", name: "title", value: fields.title)
      TextArea(
        label: "Summary", name: "summary", value: fields.summary,
        hint: "One or two sentences for the list of courses.")
      LineField(
        label: "Language", name: "language", value: fields.language, hint: "Such as en-US.",
        isShort: true)
      LineField(
        label: "Review by", name: "review-by", value: fields.reviewBy,
        hint: "Somebody reads the course again before this day. YYYY-MM-DD.", isShort: true)
      group("Certificate", "Leave both empty when there is none.") {
        LineField(label: "Title on it", name: "certificate", value: fields.certificate)
        LineField(
          label: "Valid for so many months", name: "valid-months", value: fields.validMonths,
          isShort: true)
      }
      group("Placement test", "Lets people skip what they know. Leave both empty for none.") {
        LineField(
          label: "Questions a module", name: "placement-questions",
          value: fields.placementQuestions, isShort: true)
        LineField(
          label: "Skip from this share of right answers on", name: "skip-at", value: fields.skipAt,
          hint: "Such as 0.75.", isShort: true)
      }
      group("Tests before and after", "They show what people gained. Empty for none.") {
        LineField(
          label: "Questions a module", name: "comparison-questions",
          value: fields.comparisonQuestions, isShort: true)
      }
      TextArea(
        label: "Credit", name: "credit", value: fields.credit.joined(separator: "\n"),
        hint: "Minutes that a training board may count, a line for each topic. Legal: 120")
      Element("div", ["class": "controls"]) {
        Element("button", ["type": "submit", "class": "primary"]) { "Save" }
        Element(
          "a",
          [
            "class": "button",
            "href": Link.authoring(.file(draft.id, file: CoursePaths.course)).path,
          ]
        ) { "Edit as text" }
      }
    }
  }

  private func group(
    _ title: String, _ hint: String, @HTMLBuilder content: () -> some HTML
  ) -> some HTML {
    let content = content()
    return Element("fieldset", ["class": "group"]) {
      Element("legend") { title }
      Element("p", ["class": "hint"]) { hint }
      content
    }
  }
}
