import ContentFiles
import CourseFormat
import HTTPTypes
import Hummingbird
import Kernel
import Markup
import SiteMap
import Web

/// Files as text, and a lesson while it is being written.
extension AuthoringRoutes {
  func file(request: Request, context: AppContext) async throws -> Response {
    let draft = try await draft(context)
    let query = request.queryForm
    guard let file = draft.files[query.text("name")] else { throw AuthoringError.noSuchPlace }
    guard let text = file.text, !file.path.hasPrefix("media/") else {
      return try await frame(file.path, context) {
        PictureFilePage(draft: draft, file: file, formToken: context.visitor.formToken)
      }
    }
    return try await filePage(
      draft, file.path, text, base: file.revision,
      line: Int(query.text("line")).flatMap { (1...100_000).contains($0) ? $0 : nil }, context)
  }

  func saveFile(request: Request, context: AppContext) async throws -> Response {
    let path = context.form.text("name")
    let text = context.form["text"] ?? ""
    guard CourseFiles.textEndings.contains(CourseSource.ending(of: path)) else {
      throw AuthoringError.badName(path)
    }
    let edit = PlaceEdit.whole(
      path, text: text.hasSuffix("\n") ? text : text + "\n", base: context.base)
    return try await save(edit, context, then: { .file($0, file: path) }) { newer in
      try await filePage(
        try await draft(context), path, text, base: newer.revision, newer: newer, context)
    }
  }

  private func filePage(
    _ draft: ReadDraft, _ path: String, _ text: String, base: Int?, line: Int? = nil,
    newer: NewerPlace? = nil, _ context: AppContext
  ) async throws -> Response {
    try await frame(path, status: newer == nil ? .ok : .conflict, context) {
      FilePage(
        draft: draft, path: path, text: text, base: base, line: line, newer: newer,
        formToken: context.visitor.formToken)
    }
  }

  /// What somebody has typed into a lesson, as a learner will see it; nothing is saved.
  func reading(request: Request, context: AppContext) async throws -> Response {
    let draft = try await draft(context)
    let fields = LessonFields(context.form)
    let path = context.form.text("path")
    let faults = CourseReader.faults(
      ofLesson: fields.applied(to: draft.text(path) ?? ""), at: path,
      among: Set(draft.files.keys))
    return .html(
      LessonReadingPanel(course: draft.id, fields: fields, faults: faults, draft: draft)
        .rendered())
  }
}
