import ContentFiles
import CourseFormat
import Kernel
import Markup
import SiteMap
import Web

/// A step that is no lesson, as a form.
struct StepFormPage: HTML {
  let draft: ReadDraft
  let module: String
  let entry: ItemEntry
  let kind: CourseItem.Kind
  let base: Int?
  /// The text of a policy.
  var policy: (text: String, base: Int?)?
  /// The exercise that a draft step asks for.
  var exercise: (fields: ExerciseFields, base: Int?)?
  var newer: NewerPlace?
  let formToken: String

  private var link: AuthoringLink { .item(draft.id, module: module, item: entry.id) }

  var body: some HTML {
    DraftHead(draft: draft, title: title, here: link)
    newer.map { NewerBox(newer: $0, theirs: Link.authoring(link).path) }
    FaultList(faults: faults, course: draft.id)
    Element("p", ["class": "controls"]) {
      Element("span", ["class": "tag"]) { CourseWords.kind(kind) }
      Element(
        "a",
        [
          "class": "button",
          "href": Link.authoring(.previewItem(draft.id, module: module, item: entry.id)).path,
        ]
      ) { "As a learner sees it" }
    }
    PostForm(
      to: Link.authoring(link).path, token: formToken, class: "editor-form",
      keep: "course-\(draft.id)-\(module)-\(entry.id)", takesFiles: true
    ) {
      BaseField(revision: base)
      StepForm.fields(of: kind).map { field in
        StepFieldView(draft: draft, module: module, field: field, entry: entry)
      }
      StepFields(draft: draft, module: module, entry: entry)
      policy.map { policy in PolicyFields(text: policy.text, base: policy.base) }
      exercise.map { exercise in
        ExerciseFormFields(
          draft: draft, module: module, fields: exercise.fields, base: exercise.base)
      }
      Element("button", ["type": "submit", "class": "primary"]) { "Save" }
    }
  }

  private var title: String {
    entry.title ?? draft.course?.module(.init(module))?.item(.init(entry.id))?.title ?? entry.id
  }

  private var faults: [ContentFault] {
    let bank = kind == .draft ? draft.faults(in: CoursePaths.drafts(module)) : []
    let policy = kind == .policy ? draft.faults(in: CoursePaths.policy(module, entry.id)) : []
    return draft.faults(in: CoursePaths.module(module)) + bank + policy
  }
}

private struct StepFieldView: HTML {
  let draft: ReadDraft
  let module: String
  let field: StepForm.Field
  let entry: ItemEntry

  var body: some HTML {
    switch field.shape {
    case .line, .short:
      LineField(
        label: field.label, name: field.key, value: value, hint: field.hint,
        isShort: field.shape == .short)
    case .block, .statements:
      TextArea(label: field.label, name: field.key, value: value, hint: field.hint, rows: 5)
    case .families:
      PickList(
        legend: field.label, name: field.key,
        chosen: entry.tree[field.key]?.entries.map(\.string) ?? [], options: families,
        hint: field.hint)
    }
  }

  private var value: String { StepForm.shown(field, in: entry.tree) }

  private var families: [(value: String, title: String)] {
    (draft.course?.module(.init(module))?.families ?? []).map { family in
      (family.id.rawValue, String(family.a.stem.prefix(120)))
    }
  }
}

private struct PolicyFields: HTML {
  let text: String
  let base: Int?

  var body: some HTML {
    VoidElement("input", ["type": "hidden", "name": "policy-base", "value": "\(base ?? 0)"])
    TextArea(
      label: "Text of the policy", name: "policy-text", value: text,
      hint: "Markdown. Change the version when people are to sign again.", rows: 16)
  }
}
