import CourseFormat
import Hummingbird
import Kernel
import Markup
import SiteMap
import Web

/// History, differences, and courses as files.
extension AuthoringRoutes {
  func history(request: Request, context: AppContext) async throws -> Response {
    let course = try context.courseID()
    let versions = try await desk.library.store.versions(of: course)
    let draft = try? await desk.store.draft(course)
    guard draft != nil || !versions.isEmpty else { throw AuthoringError.noSuchDraft }
    let events = draft == nil ? [] : try await desk.store.events(of: course)
    return try await frame("History", context) {
      HistoryPage(
        course: course.rawValue, title: draft?.title ?? versions.first?.title ?? "",
        versions: versions, events: events, isOpen: draft != nil)
    }
  }

  func difference(request: Request, context: AppContext) async throws -> Response {
    let course = try context.courseID()
    let query = request.queryForm
    let versions = try await desk.library.store.versions(of: course)
    let draft = try? await draft(context)
    let from = try await side(query.text("from"), of: course, versions, draft)
    let to = try await side(query.text("to"), of: course, versions, draft)
    let choices =
      (draft == nil ? [] : [("draft", "The draft")])
      + versions.map { ("\($0.number)", "Version \($0.number)") }
    return try await frame("What is different", context) {
      DifferencePage(
        course: course.rawValue, title: draft?.draft.title ?? to.course.title, from: from, to: to,
        choices: choices, difference: CourseDifference(from: from.course, to: to.course))
    }
  }

  private func side(
    _ name: String, of course: Course.ID, _ versions: [VersionEntry], _ draft: ReadDraft?
  ) async throws -> ComparedCourse {
    if name == "draft" {
      guard let draft, let read = draft.course else { throw AuthoringError.noSuchDraft }
      return ComparedCourse(
        name: name, title: "the draft", course: read, hasFaults: !draft.faults.isEmpty)
    }
    guard let number = Int(name), let entry = versions.first(where: { $0.number == number }) else {
      throw AuthoringError.noSuchVersion
    }
    let version = try await desk.library.version(entry.id)
    return ComparedCourse(name: name, title: "version \(number)", course: version.course)
  }

  func archive(request: Request, context: AppContext) async throws -> Response {
    let draft = try await draft(context)
    return try file(of: draft.source, named: "\(draft.id)-draft-\(draft.draft.revision)")
  }

  func versionArchive(request: Request, context: AppContext) async throws -> Response {
    let course = try context.courseID()
    let number = Int(try context.parameter("number"))
    let versions = try await desk.library.store.versions(of: course)
    guard let version = versions.first(where: { $0.number == number }) else {
      throw AuthoringError.noSuchVersion
    }
    guard let source = try await desk.library.store.source(of: version.id, course: course) else {
      throw AuthoringError.noFiles
    }
    return try file(of: source, named: "\(course.rawValue)-version-\(version.number)")
  }

  private func file(of source: CourseSource, named name: String) throws -> Response {
    guard let bytes = source.archive else { throw AuthoringError.noFiles }
    return .download(bytes, as: "application/zip", named: "\(name).zip")
  }
}
