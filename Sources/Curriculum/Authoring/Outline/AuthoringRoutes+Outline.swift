import ContentFiles
import CourseFormat
import Hummingbird
import Kernel
import Markup
import SiteMap
import Web

extension AuthoringRoutes {
  func outline(request: Request, context: AppContext) async throws -> Response {
    let course = try context.courseID()
    guard let draft = try? await draft(context) else {
      return try await closed(course, context)
    }
    let person = try context.visitor.requirePerson()
    let standing = try await desk.standing(of: draft, for: person)
    return try await frame(draft.draft.title, context) {
      OutlinePage(
        draft: draft, review: standing, hasUpdate: desk.update(for: draft) != nil,
        packs: desk.folders.packs.sorted(),
        formToken: context.visitor.formToken)
    }
  }

  /// A published course that nobody writes at yet.
  private func closed(_ course: Course.ID, _ context: AppContext) async throws -> Response {
    let newest = try await desk.library.newest(course)
    return try await frame(newest.course.title, context) {
      ClosedCoursePage(
        version: newest, isShipped: desk.folders.source(of: course) != nil,
        formToken: context.visitor.formToken)
    }
  }

  func open(request: Request, context: AppContext) async throws -> Response {
    let course = try context.courseID()
    do {
      try await desk.open(course, by: try context.author())
    } catch AuthoringError.nameTaken {
      // Somebody else opened it a moment before: it is open, which was wanted.
      return .redirect(to: Link.authoring(.course(course.rawValue)).path, type: .normal)
    } catch let error as AuthoringError {
      return try await refused(error, .start, context)
    }
    return try await done(
      "The course is open for writing. Learners see nothing of it until you publish.",
      .course(course.rawValue), context)
  }

  /// The small buttons of the outline: up, down, remove, add.
  func arrange(request: Request, context: AppContext) async throws -> Response {
    let course = try context.courseID()
    let words = context.form.text("do").split(separator: " ", maxSplits: 1).map(String.init)
    let act = words.first ?? ""
    let place = words.count > 1 ? words[1] : ""
    do {
      if act == "add" { return try await addItem(context) }
      if act.hasPrefix("module-") {
        try await moveModule(place, by: act == "module-up" ? -1 : 1, context)
      } else {
        try await arrangeItem(place, act, context)
      }
    } catch let error as AuthoringError {
      return try await refused(error, .course(course.rawValue), context)
    }
    let module = place.split(separator: "/").first.map(String.init) ?? ""
    try await context.leaveFlash(Flash(.success, act == "remove" ? "Removed." : "Moved."))
    return .redirect(
      to: Link.authoring(.course(course.rawValue)).path + "#module-\(module)", type: .normal)
  }

  private func arrangeItem(_ place: String, _ act: String, _ context: AppContext) async throws {
    guard let reference = ItemReference(place), ["up", "down", "remove"].contains(act) else {
      throw AuthoringError.noSuchPlace
    }
    let id = reference.item.rawValue
    try await change(CoursePaths.module(reference.module.rawValue), context) { text in
      let index = try ItemEntry.place(of: id, in: text)
      var editing = try Self.editing(text)
      switch act {
      case "remove": try editing.setEntry(index, of: "items", to: nil)
      default: try editing.move(index, to: index + (act == "up" ? -1 : 1), of: "items")
      }
      return editing.text
    }
  }

  private func moveModule(_ module: String, by step: Int, _ context: AppContext) async throws {
    try await change(CoursePaths.course, context) { text in
      var editing = try Self.editing(text)
      var names = editing.entries(of: "modules").map(\.string)
      guard let index = names.firstIndex(of: module), names.indices.contains(index + step) else {
        throw AuthoringError.noSuchPlace
      }
      names.swapAt(index, index + step)
      try editing.set("modules", to: .list(of: names))
      return editing.text
    }
  }

  /// A small change that is made on whatever the file is now.
  private func change(
    _ path: String, _ context: AppContext, _ apply: @escaping @Sendable (String) throws -> String
  ) async throws {
    let draft = try await draft(context)
    guard let file = draft.files[path] else { throw AuthoringError.noSuchPlace }
    let edit = PlaceEdit(path: path, base: file.revision, place: { $0 }, apply: apply)
    try await desk.save(edit, to: draft.draft.course, by: try context.author())
  }

  static func editing(_ text: String) throws -> YamlEditing {
    guard let editing = YamlEditing(text) else { throw YamlEditingError.cannot }
    return editing
  }
}
