import Foundation
import Hummingbird
import Kernel
import Markup
import ScenarioFormat
import SiteMap
package import Web

/// A trainer's classes: start, watch, close, take the table along.
package struct ClassRoutes: Sendable {
  private let library: ScenarioLibrary
  private let classes: ClassStore
  private let register: ClassRegister
  private let publicURL: String
  private let clock: @Sendable () -> Int

  package init(
    library: ScenarioLibrary, classes: ClassStore, register: ClassRegister, publicURL: String,
    clock: @escaping @Sendable () -> Int
  ) {
    self.library = library
    self.classes = classes
    self.register = register
    self.publicURL = publicURL
    self.clock = clock
  }

  package var routes: [Route] {
    let access = Access.permission(.controlExercises)
    return [
      .get("classes", access, use: list),
      .post("classes", access, use: create),
      .get("classes/:class", access, use: show),
      .get("classes/:class/screen", access, use: showScreen),
      .get("classes/:class/roster", access, use: showRoster),
      .get("classes/:class/events", access, use: streamRoster),
      .get("classes/:class/table", access, use: table),
      .post("classes/:class/close", access, use: close),
    ]
  }

  private func list(request: Request, context: AppContext) async throws -> Response {
    let person = try context.visitor.requirePerson()
    let own = try await classes.classes(of: person.id)
    let packs = try library.entries().compactMap(\.pack)
    var form = ClassForm()
    form.scenario = request.uri.queryParameters["scenario"].map(String.init) ?? ""
    let flash = try await context.takeFlash()
    return context.page("Classes", flash: flash, isExercise: true, styles: ["classes.css"]) {
      ClassListPage(
        classes: own, packs: packs, form: form, formToken: context.visitor.formToken)
    }
  }

  private func create(request: Request, context: AppContext) async throws -> Response {
    let person = try context.visitor.requirePerson()
    let form = try ClassForm(context.form)
    let pack = try library.entry(form.scenario).requirePack()
    let new = ExerciseClass(
      id: ExerciseClass.ID(UUID().uuidString.lowercased()), code: ClassCode(),
      scenario: pack.setting.id, title: pack.setting.title, trainer: person.id,
      trainerName: person.name,
      seed: form.sameCrowd ? UInt64.random(in: 1...999_999) : nil, mode: form.setting.mode,
      hints: form.setting == .hints, abuse: form.abuse, createdAt: clock(), closedAt: nil)
    try await classes.create(new)
    return .redirect(to: Link.exerciseClass(new.id.rawValue).path, type: .normal)
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    let (exerciseClass, roster) = try await seen(context)
    let link = link(to: exerciseClass)
    let flash = try await context.takeFlash()
    return context.page(
      "Class: \(exerciseClass.title)", flash: flash, isExercise: true,
      scripts: exerciseClass.isOpen ? ["classes.js"] : [], styles: ["classes.css"]
    ) {
      ClassPage(
        exerciseClass: exerciseClass, roster: roster, link: link,
        formToken: context.visitor.formToken)
    }
  }

  private func showScreen(request: Request, context: AppContext) async throws -> Response {
    let exerciseClass = try await own(context)
    let link = link(to: exerciseClass)
    return context.page(
      "Join: \(exerciseClass.title)", isExercise: true, styles: ["classes.css"]
    ) { ClassScreenPage(exerciseClass: exerciseClass, link: link) }
  }

  private func showRoster(request: Request, context: AppContext) async throws -> Response {
    let (exerciseClass, roster) = try await seen(context)
    return .html(ClassRosterTable(exerciseClass: exerciseClass, roster: roster).rendered())
  }

  /// The roster whenever it changed, looked at every two seconds.
  private func streamRoster(request: Request, context: AppContext) async throws -> Response {
    let exerciseClass = try await own(context)
    let showsResults = try context.visitor.requirePerson().may(.reviewOthersResults)
    let watch = ClassWatch(
      exerciseClass: exerciseClass, showsResults: showsResults, register: register)
    return .eventStream(request, events: watch.events())
  }

  private func table(request: Request, context: AppContext) async throws -> Response {
    let (exerciseClass, roster) = try await seen(context)
    let name = "EXERCISE-class-\(exerciseClass.code).csv"
    return Response(
      status: .ok,
      headers: [
        .contentType: "text/csv; charset=utf-8", .cacheControl: "no-store",
        .contentDisposition: "attachment; filename=\"\(name)\"",
      ],
      body: ResponseBody(
        byteBuffer: ByteBuffer(
          string: ClassTable(exerciseClass: exerciseClass, roster: roster).text)))
  }

  private func close(request: Request, context: AppContext) async throws -> Response {
    let exerciseClass = try await own(context)
    try await classes.close(exerciseClass.id, now: clock())
    try await context.leaveFlash(
      Flash(.success, "Closed. Nobody can join any more; runs that are open can be finished."))
    return .redirect(to: Link.exerciseClass(exerciseClass.id.rawValue).path, type: .normal)
  }

  private func seen(_ context: AppContext) async throws -> (ExerciseClass, ClassRoster) {
    let exerciseClass = try await own(context)
    let showsResults = try context.visitor.requirePerson().may(.reviewOthersResults)
    return (
      exerciseClass, try await register.roster(of: exerciseClass, showsResults: showsResults)
    )
  }

  /// The class, if the person started it.
  private func own(_ context: AppContext) async throws -> ExerciseClass {
    let id = ExerciseClass.ID(try context.parameters.require("class"))
    let exerciseClass = try await classes.exerciseClass(id)
    guard exerciseClass.trainer == (try context.visitor.requirePerson().id) else {
      throw ClassError.notYours
    }
    return exerciseClass
  }

  private func link(to exerciseClass: ExerciseClass) -> String {
    publicURL + Link.joinClass(exerciseClass.code.text).path
  }
}
