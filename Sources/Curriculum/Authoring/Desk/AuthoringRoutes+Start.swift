import CourseFormat
import HTTPTypes
import Hummingbird
import Kernel
import Markup
import SiteMap
import Web

extension AuthoringRoutes {
  func start(request: Request, context: AppContext) async throws -> Response {
    let drafts = try await desk.store.drafts()
    let newest = try await desk.library.newest()
    let ids = Set(drafts.map(\.course)).union(newest.map(\.course.id))
    let courses = ids.map { id in
      let draft = drafts.first { $0.course == id }
      let version = newest.first { $0.course.id == id }
      return AuthoredCourse(
        id: id, title: draft?.title ?? version?.course.title ?? id.rawValue, published: version,
        draft: draft, isShipped: desk.folders.source(of: id) != nil)
    }.sorted { ($0.title, $0.id.rawValue) < ($1.title, $1.id.rawValue) }
    let due = DueSummary(newest, today: CourseWords.day(desk.clock()))
    return try await frame("Writing courses", context) {
      AuthoringStartPage(courses: courses, due: due, formToken: context.visitor.formToken)
    }
  }

  func newCourse(request: Request, context: AppContext) async throws -> Response {
    try await frame("A new course", context) {
      NewCoursePage(formToken: context.visitor.formToken)
    }
  }

  func createCourse(request: Request, context: AppContext) async throws -> Response {
    let title = context.form.text("title")
    let typed = context.form.text("name")
    let withExample = context.form["example"] == "1"
    do {
      let name = typed.isEmpty ? CourseName.make(from: title, taken: []) : typed
      let id = try await desk.create(
        title, name: name, withExample: withExample, by: try context.author())
      return try await done(
        "The course is begun. Learners do not see it yet.", .course(id.rawValue), context)
    } catch let error as AuthoringError {
      return try await frame("A new course", status: error.kind.status, context) {
        NewCoursePage(
          title: title, name: typed, withExample: withExample, error: error,
          formToken: context.visitor.formToken)
      }
    }
  }

  /// A picture of a draft, for its preview.
  func media(request: Request, context: AppContext) async throws -> Response {
    let draft = try await draft(context)
    let name = try context.parameter("file")
    guard let picture = draft.source.media.first(where: { $0.name == name }) else {
      throw CourseError.noSuchPicture
    }
    return Response(
      status: .ok,
      headers: [.contentType: picture.type, .cacheControl: "private, no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: picture.bytes)))
  }
}
