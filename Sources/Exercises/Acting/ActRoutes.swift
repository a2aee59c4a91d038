import Hummingbird
import Kernel
import RunLog
import ScenarioFormat
package import Web

/// What the officer does in a run.
package struct ActRoutes: Sendable {
  private let runs: LiveRuns
  private let clock: @Sendable () -> Int

  package init(runs: LiveRuns, clock: @escaping @Sendable () -> Int) {
    self.runs = runs
    self.clock = clock
  }

  package var routes: [Route] {
    [.post("runs/:run/actions", .permission(.takeExercises), use: act)]
  }

  private func act(request: Request, context: AppContext) async throws -> Response {
    let id = Run.ID(try context.parameters.require("run"))
    let run = try await runs.run(id, of: try context.visitor.requirePerson().id)
    let actions: [Action]
    do {
      let screen = try await run.currentScreen(now: clock())
      let form = ActionForm(form: context.form, role: run.playerRole, now: screen.clock.time)
      actions = try form.actions(on: screen)
      try await run.perform(actions, now: clock())
    } catch let error as any UserFacingError {
      return try await refuse(error, run, request, context)
    }
    let notice = ActionNotice.text(for: actions)
    if request.wantsJSON {
      return .json(Array(try JSONText.encode(Done(notice: notice)).utf8))
    }
    try await context.leaveFlash(Flash(.success, notice))
    guard actions.count == 1, let deed = actions.first?.deed else {
      return .redirect(to: context.backPath(run.id), type: .normal)
    }
    return .redirect(to: context.backPath(run.id, after: deed), type: .normal)
  }

  /// A text that was refused comes back in its form; any other act has a page for what went wrong.
  private func refuse(
    _ error: any UserFacingError, _ run: LiveRun, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    let error = (error as? RefusedPosts)?.named(run.platforms) ?? error
    guard !request.wantsJSON, let draft = try? WrittenDraft(context.form) else { throw error }
    let screen = try await run.currentScreen(now: clock())
    let hints = DraftHints(
      draft: draft, findings: [], faults: FormFault.all(of: error, in: draft),
      key: context.form.text("key"))
    guard let page = try? context.writingPage(hints, screen: screen, status: error.kind.status)
    else { throw error }
    return page
  }
}

/// What the script of the page says when an act was done.
private struct Done: Encodable {
  var done = true
  var notice: String
}
