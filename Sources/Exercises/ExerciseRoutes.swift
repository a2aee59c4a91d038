import Markup
import Hummingbird
import Kernel
import RunLog
import ScenarioFormat
import Scoring
import SiteMap
package import Web

/// Scenarios and runs as pages and forms.
package struct ExerciseRoutes: Sendable {
  private let library: ScenarioLibrary
  private let starter: RunStarter
  private let store: RunStore
  private let runs: LiveRuns
  private let nextSteps: NextSteps
  private let clock: @Sendable () -> Int

  package init(
    library: ScenarioLibrary, starter: RunStarter, store: RunStore, runs: LiveRuns,
    nextSteps: @escaping NextSteps = { _ in [] }, clock: @escaping @Sendable () -> Int
  ) {
    self.library = library
    self.starter = starter
    self.store = store
    self.runs = runs
    self.nextSteps = nextSteps
    self.clock = clock
  }

  package var routes: [Route] {
    let access = Access.permission(.takeExercises)
    return [
      .get("/", .signedIn, use: showHome),
      .get("scenarios", access, use: listScenarios),
      .get("scenarios/:scenario", access, use: showBriefing),
      .post("runs", access, use: createRun),
      .post("runs/:run/clock", access, use: setClock),
      .get("runs/:run/inbox", access, use: showInbox),
      .get("runs/:run/desk", access, use: showDesk),
      .get("scenarios/:scenario/media/:file", .permission(.viewOwnRecord), use: showMedia),
      .get("runs/:run/events", access, use: streamEvents),
    ]
  }

  /// Review listens before the run puts kept drafts back, so that they are reviewed too.
  static let runScripts = ["review.js", "run.js", "coach.js"]
  static let runStyles = ["networks.css", "acts.css", "composer.css", "classes.css"]

  private func showHome(request: Request, context: AppContext) async throws -> Response {
    let person = try context.visitor.requirePerson()
    let runs = person.may(.takeExercises) ? try await store.runs(of: person.id) : nil
    let flash = try await context.takeFlash()
    let drill = try runs.flatMap { FirstDrill(try library.entries(), runs: $0) }
    let steps = try await nextSteps(person)
    return context.page("Home", flash: flash, styles: ["classes.css"]) {
      HomePage(
        name: person.name, steps: steps, runs: runs, firstDrill: drill,
        formToken: context.visitor.formToken, isTrainer: person.may(.controlExercises))
    }
  }

  private func listScenarios(request: Request, context: AppContext) async throws -> Response {
    let entries = try library.entries()
    return context.page("Scenarios") { ScenarioListPage(entries: entries) }
  }

  private func showBriefing(request: Request, context: AppContext) async throws -> Response {
    try briefing(try context.parameters.require("scenario"), context)
  }

  private func briefing(
    _ scenario: String, seedError: RunError? = nil, _ context: AppContext
  ) throws -> Response {
    let entry = try library.entry(scenario)
    let pack = try entry.requirePack()
    return context.page(
      pack.setting.title, status: seedError?.kind.status ?? .ok, isExercise: true,
      styles: ["classes.css"]
    ) {
      BriefingPage(
        pack: pack, platforms: entry.platforms, formToken: context.visitor.formToken,
        seed: context.form.text("seed"), seedError: seedError?.message,
        mode: (try? Run.Mode(context.form.text("mode"))) ?? .practice)
    }
  }

  private func createRun(request: Request, context: AppContext) async throws -> Response {
    let scenario = context.form.text("scenario")
    do {
      let run = try await starter.start(
        scenario: scenario, seed: context.form.text("seed"),
        person: try context.visitor.requirePerson().id,
        mode: try Run.Mode(context.form.text("mode")),
        abuse: try AbuseLevel(form: context.form.text("abuse")))
      return .redirect(to: Link.run(run.id.rawValue).path, type: .normal)
    } catch let error as RunError where error.isAboutTheSeed {
      return try briefing(scenario, seedError: error, context)
    }
  }

  private func showInbox(request: Request, context: AppContext) async throws -> Response {
    let screen = try await liveRun(context).currentScreen(now: clock())
    return .html(
      InboxPanel(
        screen: screen, formToken: context.visitor.formToken, key: SessionToken().text
      ).rendered()
    )
  }

  private func showDesk(request: Request, context: AppContext) async throws -> Response {
    let screen = try await liveRun(context).currentScreen(now: clock())
    let flash = try await context.takeFlash()
    return context.page(
      "Your desk", flash: flash, isExercise: true, scripts: Self.runScripts,
      styles: Self.runStyles
    ) {
      AgencyDeskPage(
        screen: screen, formToken: context.visitor.formToken, key: SessionToken().text)
    }
  }

  private func showMedia(request: Request, context: AppContext) async throws -> Response {
    let file = try library.media(
      try context.parameters.require("file"), of: try context.parameters.require("scenario"))
    return Response(
      status: .ok,
      headers: [.contentType: file.type, .cacheControl: "private, max-age=3600"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.bytes)))
  }

  private func setClock(request: Request, context: AppContext) async throws -> Response {
    let run = try await liveRun(context)
    try await run.command(try ClockCommand(context.form), now: clock())
    if request.wantsJSON { return .json(Array(#"{"done":true}"#.utf8)) }
    let hasEnded = try await run.currentScreen(now: clock()).clock.state == .ended
    let link = hasEnded ? Link.runResult(run.id.rawValue).path : context.backPath(run.id)
    return .redirect(to: link, type: .normal)
  }

  private func streamEvents(request: Request, context: AppContext) async throws -> Response {
    let run = try await liveRun(context)
    return .eventStream(request, events: await run.watch(after: request.lastEventID ?? 0))
  }

  private func liveRun(_ context: AppContext) async throws -> LiveRun {
    let id = Run.ID(try context.parameters.require("run"))
    return try await runs.run(id, of: try context.visitor.requirePerson().id)
  }
}
