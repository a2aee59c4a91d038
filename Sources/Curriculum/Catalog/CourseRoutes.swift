import CourseFormat
import HTTPTypes
import Hummingbird
import Kernel
import Markup
import NIOCore
import SiteMap
package import Web

/// Courses as pages: what there is, what is in it, and how it is taken.
package struct CourseRoutes: Sendable {
  private let desk: CourseDesk
  private let folders: CourseFolders

  package init(desk: CourseDesk, folders: CourseFolders) {
    self.desk = desk
    self.folders = folders
  }

  package var routes: [Route] {
    let access = Access.permission(.takeCourses)
    return [
      .get("courses", access, use: list),
      .get("courses/:course", access, use: show),
      .get("courses/:course/changes", access, use: showChanges),
      .get("courses/:course/modules/:module", access, use: showModule),
      .get("courses/:course/media/:file", access, use: showMedia),
      .post("courses/:course/acts/enroll", access, use: enroll),
      .post("courses/:course/acts/path", access, use: choosePath),
      .post("courses/:course/acts/version", access, use: move),
      .get("authoring/folders", .permission(.manageAgency), use: showFolders),
    ]
  }

  static let styles = ["course.css"]

  private func list(request: Request, context: AppContext) async throws -> Response {
    let person = try context.visitor.requirePerson()
    let own = try await desk.courses(of: person)
    let courses = try await desk.library.newest().map { version in
      (version: version, own: own.first { $0.learner.enrollment.course == version.course.id })
    }
    return context.page("Courses", styles: Self.styles) { CatalogPage(courses: courses) }
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    let newest = try await desk.library.newest(try context.courseID())
    let person = try context.visitor.requirePerson()
    var own: OwnCourse?
    if let enrollment = try await desk.enrollments.enrollment(
      of: person.id, in: newest.course.id)
    {
      let learner = try await desk.learner(person, enrollment)
      own = OwnCourse(learner: learner, standing: try await desk.standing(of: learner))
    }
    let version = own?.learner.version ?? newest
    let flash = try await context.takeFlash()
    return context.page(version.course.title, flash: flash, styles: Self.styles) {
      CoursePage(
        version: version, own: own, hasNewerVersion: version.number < newest.number,
        formToken: context.visitor.formToken)
    }
  }

  private func showModule(request: Request, context: AppContext) async throws -> Response {
    let learner = try await learner(context)
    let id = CourseModule.ID(try context.parameters.require("module"))
    guard let module = learner.version.course.module(id) else { throw CourseError.noSuchModule }
    let standing = try await desk.standing(of: learner)
    return context.page(module.title, scripts: ["offline.js"], styles: Self.styles) {
      ModulePage(
        module: module, own: OwnCourse(learner: learner, standing: standing),
        formToken: context.visitor.formToken)
    }
  }

  private func showChanges(request: Request, context: AppContext) async throws -> Response {
    let learner = try await learner(context)
    let course = learner.enrollment.course
    let asked = Int(request.queryForm["since"] ?? "").flatMap { $0 > 0 ? $0 : nil }
    let since = min(asked ?? learner.version.number, learner.version.number)
    let changes = try await desk.library.store.changes(in: course, after: since)
    let newest = try await desk.library.newest(course)
    let versions = try await desk.library.store.versions(of: course)
    let old = versions.first { $0.number == since }
    let before = try await desk.library.version(old?.id ?? learner.version.id)
    let texts = CourseDifference(from: before.course, to: newest.course)
      .readable(in: [newest.course, before.course])
    return context.page("What changed", styles: Self.styles + ["editor.css"]) {
      ChangesPage(
        learner: learner, since: since, changes: changes, texts: texts,
        formToken: context.visitor.formToken)
    }
  }

  private func showMedia(request: Request, context: AppContext) async throws -> Response {
    let course = try context.courseID()
    let person = try context.visitor.requirePerson()
    let own = try await desk.enrollments.enrollment(of: person.id, in: course)
    let version =
      if let own { own.version } else { try await desk.library.newest(course).id }
    let media = try await desk.library.store.media(
      try context.parameters.require("file"), of: version)
    return Response(
      status: .ok,
      headers: [.contentType: media.type, .cacheControl: "private, max-age=3600"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: media.bytes)))
  }

  private func enroll(request: Request, context: AppContext) async throws -> Response {
    let newest = try await desk.library.newest(try context.courseID())
    _ = try await desk.enrollments.enroll(
      try context.visitor.requirePerson().id, in: newest, path: context.chosenPath,
      again: context.form["again"] != nil, now: desk.clock())
    return .redirect(to: Link.learning(.course(newest.course.id.rawValue)).path, type: .normal)
  }

  private func choosePath(request: Request, context: AppContext) async throws -> Response {
    var learner = try await learner(context)
    let path = context.chosenPath
    if let path, learner.version.course.path(path) == nil { throw CourseError.noSuchPath }
    try await desk.enrollments.take(path, in: learner.enrollment.id)
    learner.enrollment.path = path
    try await desk.progress.settle(learner, now: desk.clock())
    try await context.leaveFlash(
      Flash(.success, "You take \(path == nil ? "the whole course" : "this path") now."))
    return backToCourse(learner)
  }

  private func move(request: Request, context: AppContext) async throws -> Response {
    var learner = try await learner(context)
    let newest = try await desk.library.newest(learner.enrollment.course)
    try await desk.enrollments.move(learner.enrollment.id, to: newest)
    learner.enrollment.version = newest.id
    learner.version = newest
    try await desk.progress.settle(learner, now: desk.clock())
    try await context.leaveFlash(Flash(.success, "You take version \(newest.number) now."))
    return backToCourse(learner)
  }

  private func showFolders(request: Request, context: AppContext) async throws -> Response {
    context.page("Course folders", styles: Self.styles) { FoldersPage(reports: folders.reports) }
  }

  private func learner(_ context: AppContext) async throws -> Learner {
    try await desk.learner(
      try context.visitor.requirePerson(), in: try context.courseID())
  }

  private func backToCourse(_ learner: Learner) -> Response {
    .redirect(to: Link.learning(.course(learner.enrollment.course.rawValue)).path, type: .normal)
  }
}

extension AppContext {
  func courseID() throws -> Course.ID { Course.ID(try parameters.require("course")) }

  /// The path in a form; nil for the whole course.
  fileprivate var chosenPath: CoursePath.ID? {
    let path = form.text("path")
    return path.isEmpty ? nil : CoursePath.ID(path)
  }
}
