import CourseFormat
import Hummingbird
import Kernel
import SiteMap
package import Web

/// Where a device asks for a module, to keep it.
package struct KeepRoutes: Sendable {
  private let desk: AttemptDesk

  package init(desk: AttemptDesk) {
    self.desk = desk
  }

  package var routes: [Route] {
    [.post("learning/kept/:course/:module", .permission(.takeCourses), use: keep)]
  }

  private func keep(request: Request, context: AppContext) async throws -> Response {
    let person = try context.visitor.requirePerson()
    let learner = try await desk.courses.learner(person, in: try context.courseID())
    let id = CourseModule.ID(try context.parameters.require("module"))
    let kept = try await module(id, for: learner)
    return .json(Array(try CurriculumJSON.encode(kept).utf8))
  }

  /// The module with its tests drawn, as far as they are not done.
  func module(_ id: CourseModule.ID, for learner: Learner) async throws -> KeptModule {
    let course = learner.version.course
    guard let module = course.module(id) else { throw CourseError.noSuchModule }
    let standing = try await desk.courses.standing(of: learner)
    let blockers = standing.blockers(of: id)
    guard blockers.isEmpty else { throw CourseError.notYet(blockers) }
    var kept = KeptModule(module, of: learner, keptAt: desk.courses.clock())
    let steps = standing.steps(of: id).filter(\.item.worksOffline)
    for (place, step) in steps.enumerated() {
      let isTest = [.drill, .quiz].contains(step.item.kind) && !step.isFinished
      let sitting =
        isTest
        ? try await desk.sitting(try await desk.begin(step, by: learner), of: learner.person) : nil
      kept.add(
        step, in: course,
        then: steps.indices.contains(place + 1)
          ? steps[place + 1].link(in: course) : kept.path,
        sitting: sitting)
    }
    return kept
  }
}
