import Markup
import CourseFormat
import Hummingbird
import Kernel
package import Storage
package import Web

/// How questions do, for trainers.
package struct ItemStatisticsRoutes: Sendable {
  private let library: CourseLibrary
  private let database: any Database

  package init(library: CourseLibrary, database: any Database) {
    self.library = library
    self.database = database
  }

  package var routes: [Route] {
    let access = Access.permission(.seeLearning)
    return [
      .get("training/courses/:course/questions", access, use: list),
      .get("training/courses/:course/questions/:question", access, use: show),
      .get("training/files/questions.csv", access, use: file),
    ]
  }

  private func list(request: Request, context: AppContext) async throws -> Response {
    let course = Course.ID(try context.parameters.require("course"))
    let statistics = try await statistics(of: course, request)
    let versions = try await versions(of: course).map(\.number)
    let last = max(
      1, (statistics.lines.count + ItemStatisticsPage.pageSize - 1) / ItemStatisticsPage.pageSize)
    let page = request.queryForm["page"].flatMap { Int($0) } ?? 1
    return context.page(
      "Questions: \(statistics.version.course.title)",
      styles: GradebookRoutes.styles + ["charts.css"]
    ) {
      ItemStatisticsPage(
        statistics: statistics, versions: versions, page: min(max(page, 1), last))
    }
  }

  private func file(request: Request, context: AppContext) async throws -> Response {
    .download(try await statistics(of: try request.course, request).table)
  }

  private func statistics(
    of course: Course.ID, _ request: Request
  ) async throws -> ItemStatistics {
    let version = try await version(of: course, request)
    let test = AnalyzedTest(request.queryForm["test"])
    let sittings = try await database.read { try $0.firstSittings(of: test, in: version) }
    return ItemStatistics(version, test: test, sittings: sittings)
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    let version = try await version(
      of: Course.ID(try context.parameters.require("course")), request)
    let test = AnalyzedTest(request.queryForm["test"])
    guard let key = QuestionKey(try context.parameters.require("question")) else {
      throw TrainingError.noSuchQuestion
    }
    let sittings = try await database.read {
      try $0.firstSittings(of: test, in: version, contents: true)
    }
    guard
      let statistics = try QuestionStatistics(version, test: test, key: key, sittings: sittings)
    else { throw TrainingError.noSuchQuestion }
    return context.page("Question", styles: GradebookRoutes.styles) {
      QuestionStatisticsPage(statistics: statistics)
    }
  }

  /// The version that is asked for, else the newest.
  private func version(of course: Course.ID, _ request: Request) async throws -> CourseVersion {
    let wanted = request.queryForm["version"].flatMap { Int($0) }
    guard let found = try await versions(of: course).first(where: { $0.number == wanted }) else {
      return try await library.newest(course)
    }
    return try await library.version(found.id)
  }

  /// Newest first.
  private func versions(
    of course: Course.ID
  ) async throws -> [(id: CourseVersion.ID, number: Int)] {
    try await database.read {
      try $0.rows(
        """
        SELECT id, number FROM course_version WHERE course_id = \(course) ORDER BY number DESC
        """
      ).map { (CourseVersion.ID(try $0.text("id")), try $0.integer("number")) }
    }
  }
}
