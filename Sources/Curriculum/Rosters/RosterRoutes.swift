import Markup
import CourseFormat
import Hummingbird
import Kernel
import SiteMap
package import Web

/// The roster of a classroom part: a trainer enters who was there, and for how long.
package struct RosterRoutes: Sendable {
  private let store: RosterStore
  private let people: TrainingPeople
  private let clock: @Sendable () -> Int

  package init(store: RosterStore, people: TrainingPeople, clock: @escaping @Sendable () -> Int) {
    self.store = store
    self.people = people
    self.clock = clock
  }

  package var routes: [Route] {
    [
      .get("training/courses/:course/rosters/:module/:item", .permission(.seeLearning), use: show),
      .post(
        "training/courses/:course/rosters/:module/:item", .permission(.assignCourses), use: save),
      .get("training/files/roster.csv", .permission(.seeLearning), use: file),
    ]
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    let roster = try await roster(context)
    let flash = try await context.takeFlash()
    return context.page(
      "Roster: \(roster.item.title)", flash: flash, styles: GradebookRoutes.styles
    ) {
      RosterPage(roster: roster, typed: nil, error: nil, formToken: context.visitor.formToken)
    }
  }

  private func save(request: Request, context: AppContext) async throws -> Response {
    let roster = try await roster(context)
    do {
      let changes = try roster.changes(context.form)
      try await store.save(
        changes, at: roster.place, by: try context.visitor.requirePerson(), now: clock())
      let words = changes.isEmpty ? "Nothing was changed." : "The roster is saved."
      try await context.leaveFlash(Flash(.success, words))
    } catch let error as RosterError {
      return context.page(
        "Roster: \(roster.item.title)", status: .unprocessableContent,
        styles: GradebookRoutes.styles
      ) {
        RosterPage(
          roster: roster, typed: context.form, error: error.message,
          formToken: context.visitor.formToken)
      }
    }
    return .redirect(
      to: Link.training(
        .roster(
          roster.version.course.id.rawValue, module: roster.place.module.rawValue,
          item: roster.place.item.rawValue)
      ).path, type: .normal)
  }

  private func file(request: Request, context: AppContext) async throws -> Response {
    guard let place = request.queryForm["item"].flatMap(ItemReference.init)
    else { throw RosterError.noSuchSession }
    let roster = try await store.roster(
      of: place, in: try request.course, people: try await people.everybody())
    return .download(roster.table)
  }

  private func roster(_ context: AppContext) async throws -> Roster {
    let place = ItemReference(
      module: CourseModule.ID(try context.parameters.require("module")),
      item: CourseItem.ID(try context.parameters.require("item")))
    return try await store.roster(
      of: place, in: Course.ID(try context.parameters.require("course")),
      people: try await people.everybody())
  }
}
