import ContentFiles
import CourseFormat
import Kernel
import Markup
import SiteMap
import Web

/// The questions of a module, and what is still to be completed from other systems.
struct BankPage: HTML {
  let draft: ReadDraft
  let module: String
  let report: IntakeReport?
  let error: String?
  let formToken: String

  var body: some HTML {
    DraftHead(draft: draft, title: "Questions: \(title)", here: .bank(draft.id, module: module))
    Element("p", ["class": "lead"]) { answer }
    ErrorSummary(error.map { [("bank", $0)] } ?? [])
    report.map { IntakeReportView(report: $0) }
    Element("p", ["class": "controls"]) {
      Element(
        "a",
        [
          "class": "button primary",
          "href": Link.authoring(.question(draft.id, module: module, family: "new")).path,
        ]
      ) { "Write a question" }
      if draft.files[bank] != nil {
        Element("a", ["class": "button", "href": Link.authoring(.file(draft.id, file: bank)).path])
        {
          "Edit as text"
        }
      }
    }
    FaultList(faults: unplaced, course: draft.id)
    if !imported.isEmpty {
      Element("section", ["aria-labelledby": "imported"]) {
        Element("h2", ["id": "imported"]) { "Taken over, to be completed" }
        Element("p") {
          "Nobody is asked these yet. Each needs a second variant, and feedback where it had none. "
            + "Saving it puts it into the bank."
        }
        QuestionList(draft: draft, module: module, entries: imported, isImported: true)
      }
    }
    Element("section", ["aria-labelledby": "bank"]) {
      Element("h2", ["id": "bank", "tabindex": "-1"]) { "In the bank" }
      if entries.isEmpty {
        Element("p", ["class": "empty"]) {
          "There are none yet. Write the first one, or import some."
        }
      } else {
        QuestionList(draft: draft, module: module, entries: entries, isImported: false)
      }
    }
    IntakeForm(draft: draft, module: module, formToken: formToken)
  }

  private var bank: String { CoursePaths.bank(module) }
  private var title: String { draft.course?.module(.init(module))?.title ?? module }
  private var entries: [YamlTree] { YamlTree(draft.text(bank) ?? "")?.entries ?? [] }

  private var imported: [YamlTree] {
    YamlTree(draft.text(CoursePaths.imported(module)) ?? "")?.entries ?? []
  }

  private var answer: String {
    let count = entries.count
    let questions = CourseWords.count(count * 2, "variant", "variants")
    return count == 0
      ? "No questions yet."
      : "\(CourseWords.count(count, "question", "questions")) with \(questions). "
        + (count * 2 < 25 ? "From 25 variants on, learners seldom meet the same ones twice." : "")
  }

  /// Faults of the bank as a whole, when its questions cannot be told apart.
  private var unplaced: [ContentFault] {
    let faults = draft.faults(in: bank)
    return entries.isEmpty ? faults : Array(faults.prefix(20))
  }
}

private struct QuestionList: HTML {
  let draft: ReadDraft
  let module: String
  let entries: [YamlTree]
  let isImported: Bool
  /// How many faults stand within each question's lines.
  private let faults: [String: Int]

  init(draft: ReadDraft, module: String, entries: [YamlTree], isImported: Bool) {
    self.draft = draft
    self.module = module
    self.entries = entries
    self.isImported = isImported
    let bank = CoursePaths.bank(module)
    faults =
      isImported || draft.faults(in: bank).isEmpty
      ? [:]
      : YamlEditing.lines(ofEntries: "family", in: draft.text(bank) ?? "")
        .mapValues { draft.faults(in: bank, lines: $0).count }
  }

  var body: some HTML {
    Element("ol", ["class": "question-list"]) {
      entries.map { entry in
        Element("li") {
          Element("a", ["href": path(entry)]) { stem(entry) }
          Element("span", ["class": "meta"]) { facts(entry) }
        }
      }
    }
  }

  private func path(_ entry: YamlTree) -> String {
    Link.authoring(
      .question(draft.id, module: module, family: entry["family"]?.string ?? "")
    ).path + (isImported ? "?imported=1" : "")
  }

  private func stem(_ entry: YamlTree) -> String {
    let stem = entry["a"]?["stem"]?.string.trimmed ?? ""
    return stem.isEmpty ? entry["family"]?.string ?? "Without a name" : stem
  }

  private func facts(_ entry: YamlTree) -> String {
    let kind = Question.Kind(rawValue: entry["a"]?["kind"]?.string ?? "").map(KindWords.title)
    let id = entry["family"]?.string ?? ""
    let faults = faults[id] ?? 0
    return ([kind, id.isEmpty ? nil : id] as [String?]).compactMap(\.self)
      .joined(separator: " · ")
      + (faults == 0 ? "" : " · " + CourseWords.count(faults, "fault", "faults"))
  }
}
