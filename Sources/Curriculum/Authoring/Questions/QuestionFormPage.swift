import ContentFiles
import CourseFormat
import Markup
import SiteMap
import Web

/// A question with its two variants as a form.
struct QuestionFormPage: HTML {
  let draft: ReadDraft
  let module: String
  /// As it stands in the address: `new`, or the family's name.
  let address: String
  let fields: FamilyFields
  let base: Int?
  let mustPass: Bool
  /// From a file of another system; it is taken out there when it is saved here.
  var isImported = false
  var error: String?
  var newer: NewerPlace?
  let formToken: String

  private var link: AuthoringLink { .question(draft.id, module: module, family: address) }
  private var bank: String { CoursePaths.bank(module) }

  var body: some HTML {
    DraftHead(draft: draft, title: title, here: link)
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.authoring(.bank(draft.id, module: module)).path]) {
        "Questions of this module"
      }
    }
    ErrorSummary(error.map { [("family", $0)] } ?? [])
    newer.map { NewerBox(newer: $0, theirs: Link.authoring(link).path) }
    FaultList(faults: faults, course: draft.id, namesFile: false)
    PostForm(
      to: Link.authoring(link).path, token: formToken, class: "editor-form question-form",
      keep: "course-\(draft.id)-\(module)-q-\(address)"
    ) {
      BaseField(revision: base)
      if isImported {
        VoidElement("input", ["type": "hidden", "name": "imported", "value": address])
      }
      LineField(
        label: "Short name", name: "family", value: fields.id,
        hint: "Lower-case words joined by hyphens. Made from the question when it is empty.",
        isShort: true)
      PickField(
        label: "Objective", name: "objective", value: fields.objective, options: objectives,
        hint: "What somebody can do who answers it right.")
      LineField(
        label: "Source", name: "source", value: fields.source,
        hint: "What a learner can look up.")
      if !quizzes.isEmpty {
        Element("label") {
          VoidElement(
            "input",
            [
              "type": "checkbox", "name": "must-pass", "value": "1",
              "checked": mustPass ? "" : nil,
            ])
          Element("span") { "Must be right: a wrong answer fails the module's quiz" }
        }
      }
      VariantFieldset(name: "a", title: "Variant A", about: "Asked first.", fields: fields.a)
      VariantFieldset(
        name: "b", title: "Variant B",
        about: "The same with another case, of the same difficulty. A retry asks it.",
        fields: fields.b)
      Element("div", ["class": "controls editor-acts"]) {
        Element("button", ["type": "submit", "class": "primary"]) { "Save" }
        Element("button", ["type": "submit", "name": "do", "value": "kind"]) {
          "Show the fields of the chosen kind"
        }
      }
    }
    if address != "new", !isImported {
      QuestionRemoval(path: Link.authoring(link).path, base: base, formToken: formToken)
    }
  }

  private var title: String {
    address == "new" ? "A new question" : fields.a.stem.isEmpty ? address : "Question"
  }

  private var objectives: [(value: String, title: String)] {
    ModuleFields(text: draft.text(CoursePaths.module(module)) ?? "").objectives
      .map { ($0.id, $0.text) }
  }

  private var quizzes: [ItemEntry] {
    ItemEntry.all(in: draft.text(CoursePaths.module(module))).filter { $0.kind == "quiz" }
  }

  /// Those that stand between this question's lines.
  private var faults: [ContentFault] {
    guard !isImported, let text = draft.text(bank),
      let lines = YamlEditing.lines(ofEntry: "family", address, in: text)
    else { return [] }
    return draft.faults(in: bank, lines: lines)
  }
}

/// One variant: what is asked, and how it is answered.
private struct VariantFieldset: HTML {
  let name: String
  let title: String
  let about: String
  let fields: VariantFields

  var body: some HTML {
    Element("fieldset", ["class": "variant"]) {
      Element("legend") { title }
      Element("p", ["class": "hint"]) { about }
      PickField(
        label: "Kind", name: "\(name)-kind", value: fields.kind.rawValue,
        options: Question.Kind.allCases.map { ($0.rawValue, KindWords.title($0)) })
      TextArea(label: "Question", name: "\(name)-stem", value: fields.stem, rows: 3)
      TaskFields(name: name, fields: fields)
      TextArea(
        label: needsFeedback ? "Feedback" : "Feedback for the whole question (optional)",
        name: "\(name)-feedback", value: fields.feedback,
        hint: "Said after the answer: what is right, and why.", rows: 2)
    }
  }

  private var needsFeedback: Bool {
    [.matching, .ordering, .shortAnswer, .numeric].contains(fields.kind)
  }
}

enum KindWords {
  static func title(_ kind: Question.Kind) -> String {
    switch kind {
    case .singleChoice: "One right option"
    case .multipleChoice: "Several right options"
    case .matching: "Match pairs"
    case .ordering: "Bring into order"
    case .hotText: "Mark what must not be published"
    case .shortAnswer: "A short answer"
    case .judgeThePost: "Judge a post"
    case .numeric: "A number"
    }
  }
}

/// Behind a summary, so that it is not pressed by accident.
private struct QuestionRemoval: HTML {
  let path: String
  let base: Int?
  let formToken: String

  var body: some HTML {
    Element("details", ["class": "add-box"]) {
      Element("summary") { "Remove this question" }
      PostForm(to: path, token: formToken) {
        BaseField(revision: base)
        Element("p") { "Its text stays in the history, and so do answers to it." }
        Element("button", ["type": "submit", "name": "do", "value": "remove", "class": "danger"]) {
          "Remove the question"
        }
      }
    }
  }
}
