import Markup
import CourseFormat
import Hummingbird
import Kernel
package import Storage
package import Web

/// The trainer’s pages of a course: who stands where, who is stuck, and each learner down to the
/// answer.
package struct GradebookRoutes: Sendable {
  let library: CourseLibrary
  let standings: StandingStore
  let database: any Database
  let people: TrainingPeople
  let certificates: CertificateStore
  let clock: @Sendable () -> Int

  package init(
    library: CourseLibrary, database: any Database, people: TrainingPeople,
    certificates: CertificateStore, clock: @escaping @Sendable () -> Int
  ) {
    self.library = library
    self.database = database
    self.people = people
    self.certificates = certificates
    self.clock = clock
    standings = StandingStore(database: database, library: library)
  }

  package var routes: [Route] {
    let access = Access.permission(.seeLearning)
    return [
      .get("training/courses/:course", access, use: show),
      .get("training/files/gradebook.csv", access, use: file),
      .get("training/courses/:course/stuck", access, use: showStuck),
      .get("training/files/stuck.csv", access, use: stuckFile),
      .get("training/courses/:course/people/:person", access, use: showLearner),
      .get("training/attempts/:attempt", access, use: showAttempt),
    ]
  }

  static let styles = ["training.css"]

  private func show(request: Request, context: AppContext) async throws -> Response {
    let gradebook = try await gradebook(
      Course.ID(try context.parameters.require("course")), request)
    return context.page("Gradebook: \(gradebook.course.title)", styles: Self.styles) {
      GradebookPage(gradebook: gradebook)
    }
  }

  private func file(request: Request, context: AppContext) async throws -> Response {
    .download(try await gradebook(try request.course, request).table)
  }

  private func gradebook(_ id: Course.ID, _ request: Request) async throws -> Gradebook {
    let query = request.queryForm
    let filter = Gradebook.Filter(
      unit: query["unit"], state: query["state"],
      words: query["q"], order: query["order"],
      page: query["page"])
    let course = try await library.newest(id).course
    return Gradebook(course, try await everybody(in: id), filter: filter)
  }

  private func showStuck(request: Request, context: AppContext) async throws -> Response {
    let id = Course.ID(try context.parameters.require("course"))
    let stuck = try await stuck(id)
    return context.page("Stuck: \(stuck.course.title)", styles: Self.styles) {
      StuckPage(stuck: stuck)
    }
  }

  private func stuckFile(request: Request, context: AppContext) async throws -> Response {
    .download(try await stuck(try request.course).table)
  }

  private func stuck(_ id: Course.ID) async throws -> StuckList {
    StuckList(try await library.newest(id).course, try await everybody(in: id))
  }

  private func everybody(in course: Course.ID) async throws -> [CourseStanding] {
    try await standings.standings(in: course, people: try await people.everybody(), now: clock())
  }
}
