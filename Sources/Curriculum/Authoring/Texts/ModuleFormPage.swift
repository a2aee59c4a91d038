import CourseFormat
import Kernel
import Markup
import SiteMap
import Web

/// The details of a module as a form.
struct ModuleFormPage: HTML {
  let draft: ReadDraft
  let module: String
  let fields: ModuleFields
  let base: Int?
  var newer: NewerPlace?
  let formToken: String

  private var link: AuthoringLink { .module(draft.id, module: module) }

  var body: some HTML {
    DraftHead(draft: draft, title: fields.title.isEmpty ? module : fields.title, here: link)
    newer.map { NewerBox(newer: $0, theirs: Link.authoring(link).path) }
    FaultList(
      faults: draft.faults(in: CoursePaths.module(module)), course: draft.id, namesFile: false)
    PostForm(
      to: Link.authoring(link).path, token: formToken, class: "editor-form",
      keep: "course-\(draft.id)-\(module)"
    ) {
      BaseField(revision: base)
      LineField(label: "Title", name: "title", value: fields.title)
      TextArea(label: "Summary", name: "summary", value: fields.summary)
      LineField(
        label: "Review by", name: "review-by", value: fields.reviewBy,
        hint: "Somebody reads the module again before this day. YYYY-MM-DD.", isShort: true)
      if !earlier.isEmpty {
        PickList(
          legend: "Comes after", name: "requires", chosen: fields.requires,
          options: earlier.map { ($0, draft.course?.module(.init($0))?.title ?? $0) })
      }
      Element("fieldset", ["class": "group"]) {
        Element("legend") { "After this, people can" }
        Element("p", ["class": "hint"]) {
          "Two to six, each beginning with a verb. Empty a line to take it out."
        }
        rows.enumerated().map { index, goal in GoalRow(index: index, goal: goal) }
      }
      Element("div", ["class": "controls"]) {
        Element("button", ["type": "submit", "class": "primary"]) { "Save" }
        Element(
          "a", ["class": "button", "href": Link.authoring(.bank(draft.id, module: module)).path]
        ) { "Questions" }
        Element(
          "a",
          [
            "class": "button",
            "href": Link.authoring(.file(draft.id, file: CoursePaths.module(module))).path,
          ]
        ) { "Edit as text" }
      }
    }
  }

  private var rows: [ModuleFields.Goal] {
    fields.objectives + Array(repeating: .init(id: "", text: ""), count: 2)
  }

  private var earlier: [String] { Array(draft.modules.prefix { $0 != module }) }
}

private struct GoalRow: HTML {
  let index: Int
  let goal: ModuleFields.Goal

  var body: some HTML {
    Element("div", ["class": "goal-row"]) {
      VoidElement(
        "input",
        ["type": "hidden", "name": "goal-id-\(index)", "value": goal.id])
      Element("label", ["for": "goal-\(index)", "class": "visually-hidden"]) {
        "Objective \(index + 1)"
      }
      VoidElement(
        "input",
        [
          "id": "goal-\(index)", "name": "goal-\(index)", "type": "text", "value": goal.text,
          "autocomplete": "off",
        ])
    }
  }
}
