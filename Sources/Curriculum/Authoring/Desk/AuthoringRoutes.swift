import CourseFormat
import Hummingbird
import HTTPTypes
import Kernel
import Markup
import SiteMap
package import Web

/// The pages on which courses are written, reviewed and published.
package struct AuthoringRoutes: Sendable {
  let desk: AuthoringDesk
  let statistics: DueStatistics

  package init(desk: AuthoringDesk) {
    self.desk = desk
    statistics = DueStatistics(database: desk.store.database)
  }

  /// Texts come as a form with parts, so that long ones fit.
  static let textLimit = 1_100_000
  static let pictureLimit = 5 * 1024 * 1024
  static let styles = ["course.css", "editor.css"]
  static let scripts = ["review.js", "editor.js", "desk.js"]

  package var routes: [Route] {
    let write = Access.permission(.authorCourses)
    let course = "authoring/courses/:course"
    return [
      .get("authoring", write, use: start),
      .get("authoring/new", write, use: newCourse),
      .post("authoring/new", write, use: createCourse),
      .get("authoring/due", write, use: due),
      .get(course, write, use: outline),
      .get("\(course)/settings", write, use: settings),
      .post("\(course)/settings", write, use: saveSettings),
      .get("\(course)/file", write, use: file),
      .upload("\(course)/file", write, upTo: Self.textLimit, use: saveFile),
      .upload("\(course)/reading", write, upTo: Self.textLimit, use: reading),
      .get("\(course)/preview", write, use: previewCourse),
      .get("\(course)/preview/:module/:item", write, use: previewItem),
      .post("\(course)/preview/:module/:item", write, use: tryItem),
      .get("\(course)/media/:file", write, use: media),
      .get("\(course)/history", write, use: history),
      .get("\(course)/difference", write, use: difference),
      .get("\(course)/update", write, use: update),
      .get("\(course)/archive", write, use: archive),
      .get("\(course)/versions/:number/archive", write, use: versionArchive),
    ] + moduleRoutes + actRoutes
  }

  private var moduleRoutes: [Route] {
    let write = Access.permission(.authorCourses)
    let path = "authoring/courses/:course/modules/:module"
    return [
      .get(path, write, use: module),
      .post(path, write, use: saveModule),
      .get("\(path)/items/:item", write, use: item),
      .upload("\(path)/items/:item", write, upTo: Self.textLimit, use: saveItem),
      .get("\(path)/questions", write, use: bank),
      .get("\(path)/questions/:family", write, use: question),
      .post("\(path)/questions/:family", write, use: saveQuestion),
      .upload("\(path)/intake", write, upTo: 6 * 1024 * 1024, use: takeQuestions),
    ]
  }

  private var actRoutes: [Route] {
    let write = Access.permission(.authorCourses)
    let decide = Access.permission(.publishCourses)
    let acts = "authoring/courses/:course/acts"
    return [
      .post("\(acts)/open", write, use: open),
      .post("\(acts)/arrange", write, use: arrange),
      .post("\(acts)/add-module", write, use: addModule),
      .post("\(acts)/add-file", write, use: addFile),
      .upload("\(acts)/picture", write, upTo: Self.pictureLimit, use: addPicture),
      .post("\(acts)/remove-file", write, use: removeFile),
      .post("\(acts)/submit", write, use: submit),
      .post("\(acts)/withdraw", write, use: withdraw),
      .post("\(acts)/comment", write, use: comment),
      .post("\(acts)/return", decide, use: sendBack),
      .post("\(acts)/approve", decide, use: approve),
      .post("\(acts)/publish", decide, use: publish),
      .post("\(acts)/update", write, use: settleUpdate),
    ]
  }
}

extension AuthoringRoutes {
  func draft(_ context: AppContext) async throws -> ReadDraft {
    try await desk.draft(try context.courseID())
  }

  func frame(
    _ title: String, status: HTTPResponse.Status = .ok, _ context: AppContext,
    @HTMLBuilder content: () -> some HTML
  ) async throws -> Response {
    let flash = try await context.takeFlash()
    return context.page(
      title, status: status, flash: flash, scripts: Self.scripts, styles: Self.styles,
      content: content)
  }

  /// Says what was done, and shows the page again.
  func done(_ said: String, _ link: AuthoringLink, _ context: AppContext) async throws -> Response {
    try await context.leaveFlash(Flash(.success, said))
    return .redirect(to: Link.authoring(link).path, type: .normal)
  }

  /// Goes back with what was wrong, where there is nothing typed that could be lost.
  func refused(
    _ error: some UserFacingError, _ link: AuthoringLink, _ context: AppContext
  ) async throws -> Response {
    try await context.leaveFlash(Flash(.problem, error.message))
    return .redirect(to: Link.authoring(link).path, type: .normal)
  }
}

extension AppContext {
  func author() throws -> Author {
    let person = try visitor.requirePerson()
    return Author(id: person.id, name: person.name)
  }

  func parameter(_ name: String) throws -> String { try parameters.require(name) }

  /// The revision of a place that the form was made from; nil for a new one.
  var base: Int? { form["base"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } }
}
