import CourseFormat
import HTTPTypes
import Hummingbird
import Kernel
import Markup
import SiteMap
import Web

/// Course and module details.
extension AuthoringRoutes {
  func settings(request: Request, context: AppContext) async throws -> Response {
    let draft = try await draft(context)
    let file = draft.files[CoursePaths.course]
    return try await settingsPage(
      draft, SettingsFields(text: file?.text ?? ""), base: file?.revision, context)
  }

  func saveSettings(request: Request, context: AppContext) async throws -> Response {
    let fields = SettingsFields(context.form)
    let edit = PlaceEdit(
      path: CoursePaths.course, base: context.base, place: { SettingsFields.place(in: $0) },
      apply: { try fields.applied(to: $0) })
    return try await save(edit, context, then: { .settings($0) }) { newer in
      let draft = try await draft(context)
      return try await settingsPage(
        draft, fields, base: newer.revision, newer: newer, context)
    }
  }

  private func settingsPage(
    _ draft: ReadDraft, _ fields: SettingsFields, base: Int?, newer: NewerPlace? = nil,
    _ context: AppContext
  ) async throws -> Response {
    try await frame("Course details", status: newer == nil ? .ok : .conflict, context) {
      SettingsPage(
        draft: draft, fields: fields, base: base, newer: newer,
        formToken: context.visitor.formToken)
    }
  }

  func module(request: Request, context: AppContext) async throws -> Response {
    let draft = try await draft(context)
    let module = try context.parameter("module")
    guard let file = draft.files[CoursePaths.module(module)] else {
      throw AuthoringError.noSuchPlace
    }
    return try await modulePage(
      draft, module, ModuleFields(text: file.text ?? ""), base: file.revision, context)
  }

  func saveModule(request: Request, context: AppContext) async throws -> Response {
    let module = try context.parameter("module")
    let fields = ModuleFields(context.form)
    let edit = PlaceEdit(
      path: CoursePaths.module(module), base: context.base,
      place: { ModuleFields.place(in: $0) }, apply: { try fields.applied(to: $0) })
    return try await save(edit, context, then: { .module($0, module: module) }) { newer in
      let draft = try await draft(context)
      return try await modulePage(
        draft, module, fields, base: newer.revision, newer: newer, context)
    }
  }

  private func modulePage(
    _ draft: ReadDraft, _ module: String, _ fields: ModuleFields, base: Int?,
    newer: NewerPlace? = nil, _ context: AppContext
  ) async throws -> Response {
    try await frame("Module", status: newer == nil ? .ok : .conflict, context) {
      ModuleFormPage(
        draft: draft, module: module, fields: fields, base: base, newer: newer,
        formToken: context.visitor.formToken)
    }
  }

  /// Saves, and shows the page again with what is wrong now; a conflict shows both texts.
  func save(
    _ edit: PlaceEdit, _ context: AppContext, then link: (String) -> AuthoringLink,
    conflict: (NewerPlace) async throws -> Response
  ) async throws -> Response {
    let course = try context.courseID()
    do {
      try await desk.save(edit, to: course, by: try context.author())
    } catch let newer as NewerPlace {
      return try await conflict(newer)
    }
    let faults = try await draft(context).faults(in: edit.path).count
    let said =
      faults == 0
      ? "Saved."
      : "Saved. \(CourseWords.count(faults, "fault is", "faults are")) left in this file."
    return try await done(said, link(course.rawValue), context)
  }
}
