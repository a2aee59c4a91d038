import ContentFiles
import CourseFormat
import Kernel
import Markup
import SiteMap
import Web

/// A lesson as a form, with how a learner will see it beside it.
struct LessonFormPage: HTML {
  let draft: ReadDraft
  let module: String
  let item: String
  let fields: LessonFields
  let base: Int?
  var newer: NewerPlace?
  let formToken: String

  private var link: AuthoringLink { .item(draft.id, module: module, item: item) }
  private var path: String { CoursePaths.lesson(module, item) }

  var body: some HTML {
    DraftHead(draft: draft, title: fields.title.isEmpty ? item : fields.title, here: link)
    newer.map { NewerBox(newer: $0, theirs: Link.authoring(link).path) }
    FaultList(
      faults: draft.faults(in: path), warnings: draft.warnings(in: path), course: draft.id,
      namesFile: false)
    Element("div", ["class": "editor-columns"]) {
      PostForm(
        to: Link.authoring(link).path, token: formToken, class: "editor-form", id: "lesson-form",
        review: Link.authoring(.reading(draft.id)).path,
        keep: "course-\(draft.id)-\(module)-\(item)", takesFiles: true
      ) {
        BaseField(revision: base)
        VoidElement("input", ["type": "hidden", "name": "path", "value": path])
        LineField(label: "Title", name: "title", value: fields.title)
        TextArea(
          label: "Text", name: "text", value: fields.text,
          hint:
            "Markdown: headings from ##, lists with -, **bold**. A quote that opens with a bold "
            + "word is a box: > **Do** …", rows: 22)
        LineField(
          label: "Minutes", name: "minutes", value: fields.minutes,
          hint: "1 to 10; about 150 words a minute.", isShort: true)
        PickList(
          legend: "Objectives", name: "objectives", chosen: fields.objectives, options: objectives)
        TextArea(
          label: "Sources", name: "sources", value: fields.sources.joined(separator: "\n"),
          hint: "A line for each: publisher, title, date.")
        TextArea(
          label: "Check with your counsel (optional)", name: "counsel", value: fields.counsel,
          rows: 2)
        PickField(
          label: "Whose law", name: "jurisdiction", value: fields.jurisdiction,
          options: [("", "No single one")] + Jurisdiction.allCases.map { ($0.rawValue, $0.name) })
        Element("div", ["class": "controls editor-acts"]) {
          Element("button", ["type": "submit", "class": "primary"]) { "Save" }
          Element("button", ["type": "submit", "name": "do", "value": "look"]) { "Look at it" }
          Element("a", ["class": "button quiet", "href": previewPath]) { "As a learner" }
          Element(
            "a",
            ["class": "button quiet", "href": Link.authoring(.file(draft.id, file: path)).path]
          ) { "Edit as text" }
        }
      }
      LessonReadingPanel(
        course: draft.id, fields: fields, faults: [], draft: draft)
    }
    if let entry {
      ItemSettingsLink(draft: draft, module: module, entry: entry, formToken: formToken)
    }
  }

  private var previewPath: String {
    Link.authoring(.previewItem(draft.id, module: module, item: item)).path
  }

  private var objectives: [(value: String, title: String)] {
    ModuleFields(text: draft.text(CoursePaths.module(module)) ?? "").objectives
      .map { ($0.id, $0.text) }
  }

  private var entry: ItemEntry? {
    ItemEntry.all(in: draft.text(CoursePaths.module(module))).first { $0.id == item }
  }
}

/// How the text will look, and what is wrong with it; it takes the place of the one before while
/// somebody writes.
struct LessonReadingPanel: HTML {
  let course: String
  let fields: LessonFields
  let faults: [ContentFault]
  let draft: ReadDraft

  var body: some HTML {
    Element(
      "section",
      [
        "class": "reading-panel", "id": "lesson-reading", "data-review-part": "",
        "aria-labelledby": "reading-title",
      ]
    ) {
      Element("h2", ["id": "reading-title"]) { "As a learner sees it" }
      if !faults.isEmpty {
        Element("ul", ["class": "reading-faults"]) {
          faults.prefix(12).map { fault in
            Element("li") { "Line \(fault.line): \(fault.message)" }
          }
        }
      }
      Element("p", ["class": "meta"]) { length }
      Element("div", ["class": "reading-text"]) {
        LessonText(text: fields.text, pictures: .draft(course))
      }
    }
  }

  private var length: String {
    let words = fields.text.split(whereSeparator: \.isWhitespace).count
    return "\(CourseWords.count(words, "word", "words")), about "
      + CourseWords.count(max(1, (words + 74) / 150), "minute", "minutes") + " to read."
  }
}

/// What a step has beside its own text: whether it is optional, and what comes before it.
struct ItemSettingsLink: HTML {
  let draft: ReadDraft
  let module: String
  let entry: ItemEntry
  let formToken: String

  var body: some HTML {
    Element("details", ["class": "add-box"]) {
      Element("summary") { "Optional or required, and what comes before" }
      PostForm(
        to: Link.authoring(.item(draft.id, module: module, item: entry.id)).path, token: formToken,
        class: "editor-form"
      ) {
        BaseField(revision: draft.files[CoursePaths.module(module)]?.revision)
        VoidElement("input", ["type": "hidden", "name": "part", "value": "step"])
        StepFields(draft: draft, module: module, entry: entry)
        Element("button", ["type": "submit"]) { "Save these" }
      }
    }
  }
}

/// `optional` and `after`, which every kind of step may have.
struct StepFields: HTML {
  let draft: ReadDraft
  let module: String
  let entry: ItemEntry

  var body: some HTML {
    Element("label") {
      VoidElement(
        "input",
        [
          "type": "checkbox", "name": "optional", "value": "true",
          "checked": entry.tree["optional"]?.string == "true" ? "" : nil,
        ])
      Element("span") { "Optional: the course is complete without it" }
    }
    if !earlier.isEmpty {
      PickList(
        legend: "Opens after", name: "after",
        chosen: entry.tree["after"]?.entries.map(\.string) ?? [], options: earlier)
    }
  }

  private var earlier: [(value: String, title: String)] {
    let read = draft.course?.module(.init(module))
    return ItemEntry.all(in: draft.text(CoursePaths.module(module))).prefix { $0.id != entry.id }
      .map { ($0.id, read?.item(.init($0.id))?.title ?? $0.title ?? $0.id) }
  }
}
