import CourseFormat
import ContentFiles
import Markup
import QuestionImport
import SiteMap
import Web

/// What became of a file of another system.
struct IntakeReport: Sendable {
  var file: String
  var taken: Int
  /// What could not be taken over, or only in part, with its line.
  var notes: [ContentFault]
}

struct IntakeReportView: HTML {
  let report: IntakeReport

  var body: some HTML {
    Element("section", ["class": "notice", "role": "status", "aria-label": "Import"]) {
      Element("p") {
        "\(CourseWords.count(report.taken, "question", "questions")) of “\(report.file)” taken over"
        report.notes.isEmpty
          ? "." : "; \(CourseWords.count(report.notes.count, "place", "places")) to look at:"
      }
      if !report.notes.isEmpty {
        Element("ul") {
          report.notes.prefix(200).map { note in
            Element("li") { "Line \(note.line): \(note.message)" }
          }
        }
      }
    }
  }
}

/// Where a file of another system is handed in.
struct IntakeForm: HTML {
  let draft: ReadDraft
  let module: String
  let formToken: String

  var body: some HTML {
    Element("details", ["class": "add-box"]) {
      Element("summary") { "Import questions from a file" }
      PostForm(
        to: Link.authoring(.questionIntake(draft.id, module: module)).path, token: formToken,
        class: "add-form", takesFiles: true
      ) {
        PickField(
          label: "Objective that they ask for", name: "objective",
          value: objectives.first?.value ?? "",
          options: objectives)
        LineField(label: "Source, when the file does not say", name: "source", value: "")
        Element("div", ["class": "field"]) {
          Element("label", ["for": "questions"]) {
            "GIFT, Moodle XML, or a QTI 2 or 3 item, up to 5 MB"
          }
          VoidElement("input", ["id": "questions", "name": "questions", "type": "file"])
        }
        Element("button", ["type": "submit"]) { "Import" }
      }
    }
  }

  private var objectives: [(value: String, title: String)] {
    ModuleFields(text: draft.text(CoursePaths.module(module)) ?? "").objectives
      .map { ($0.id, $0.text) }
  }
}

extension AuthoringDesk {
  /// Puts the questions of a file beside the bank, where they are completed one by one.
  func takeQuestions(
    from file: UploadedFile, into module: String, objective: String, source: String,
    of draft: ReadDraft, by author: Author
  ) async throws -> IntakeReport {
    guard draft.files[CoursePaths.module(module)] != nil else { throw AuthoringError.noSuchPlace }
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      throw AuthoringError.noQuestions("The file is no UTF-8 text. Export it as UTF-8.")
    }
    let bank: ImportedBank
    do {
      bank = try QuestionImport.read(text, file: file.fileName)
    } catch {
      throw AuthoringError.noQuestions(error.message)
    }
    guard !bank.questions.isEmpty else {
      throw AuthoringError.noQuestions(
        bank.notes.first.map { "Line \($0.line): \($0.message)" } ?? "The file has none.")
    }
    let path = CoursePaths.imported(module)
    let present = draft.files[path]?.text ?? ""
    var names = FamilyNames()
    for family in [present, draft.text(CoursePaths.bank(module)) ?? ""] {
      for entry in YamlTree(family)?.entries ?? [] {
        _ = names.next(for: entry["family"]?.string ?? "")
      }
    }
    let new = bank.text(objective: objective, source: source, names: &names)
    let isEmpty = YamlTree(present)?.entries.isEmpty ?? true
    try await save(
      [FileChange(path, text: isEmpty ? new : present + new, base: draft.files[path]?.revision)],
      to: draft.draft.course, by: author, note: "Imported from \(file.fileName)")
    return IntakeReport(file: file.fileName, taken: bank.questions.count, notes: bank.notes)
  }
}
