import Hummingbird
import Kernel
import Markup
import ScenarioFormat
import SiteMap
package import Web

/// How crowds behave, to read for everybody, and to change for one run.
package struct CrowdRoutes: Sendable {
  private let library: ScenarioLibrary
  private let starter: RunStarter
  private let store: RunStore

  package init(library: ScenarioLibrary, starter: RunStarter, store: RunStore) {
    self.library = library
    self.starter = starter
    self.store = store
  }

  package var routes: [Route] {
    let change = Access.permission(.changeCrowds)
    return [
      .get("scenarios/:scenario/crowd", .signedIn, use: show),
      .get("scenarios/:scenario/crowd/change", change, use: showForm),
      .post("scenarios/:scenario/crowd/change", change, use: take),
      .get("runs/:run/crowd", .permission(.viewOwnRecord), use: showOfRun),
    ]
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    let pack = try pack(context)
    let id = pack.setting.id.rawValue
    let person = try context.visitor.requirePerson()
    return context.page("How this crowd behaves", isExercise: true) {
      CrowdPage(
        title: pack.setting.title,
        back: person.may(.takeExercises) ? .scenario(id) : .home,
        stated: pack.statedCoefficients,
        form: person.may(.changeCrowds) ? .scenarioCrowdForm(id) : nil)
    }
  }

  private func showOfRun(request: Request, context: AppContext) async throws -> Response {
    let run = try await store.run(Run.ID(try context.parameters.require("run")))
    let viewer = try context.visitor.requirePerson()
    guard run.isVisible(to: viewer) else { throw RunError.notYours }
    let (pack, _) = try await store.pack(of: run).read()
    return context.page("How this crowd behaves", isExercise: true) {
      CrowdPage(
        title: "\(run.title), \(run.person == viewer.id ? "your" : "this") run",
        back: run.state == .ended ? .runResult(run.id.rawValue) : .run(run.id.rawValue),
        stated: pack.statedCoefficients)
    }
  }

  private func showForm(request: Request, context: AppContext) async throws -> Response {
    let pack = try pack(context)
    return try page(pack, CrowdForm(pack.statedCoefficients), context)
  }

  /// Starts the run, or shows the form again with whatever was written.
  private func take(request: Request, context: AppContext) async throws -> Response {
    let pack = try pack(context)
    let person = try context.visitor.requirePerson()
    let form = CrowdForm(context.form, pack.statedCoefficients)
    guard context.form["start"] != nil, form.errors.isEmpty else {
      return try page(pack, form, context)
    }
    guard person.may(.takeExercises) else { throw RunError.mayNotEnter }
    let run = try await starter.start(
      scenario: pack.setting.id.rawValue, seed: form.seed, person: person.id,
      mode: try Run.Mode(context.form.text("mode")), values: form.values)
    return .redirect(to: Link.run(run.id.rawValue).path, type: .normal)
  }

  private func page(
    _ pack: ScenarioPack, _ form: CrowdForm, _ context: AppContext
  ) throws -> Response {
    let mayStart = try context.visitor.requirePerson().may(.takeExercises)
    return context.page(
      "Change values for one run", status: form.errors.isEmpty ? .ok : .unprocessableContent,
      isExercise: true
    ) {
      CrowdFormPage(
        scenario: pack.setting, stated: pack.statedCoefficients, form: form,
        mode: (try? Run.Mode(context.form.text("mode"))) ?? .practice, mayStart: mayStart,
        formToken: context.visitor.formToken)
    }
  }

  private func pack(_ context: AppContext) throws -> ScenarioPack {
    try library.entry(try context.parameters.require("scenario")).requirePack()
  }
}
