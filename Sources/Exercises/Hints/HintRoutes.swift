import Hummingbird
import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap
package import Web

/// Draft review in the forms of a run.
///
/// The script of the page gets the hints alone (`Assets/review.js`); a button pressed without it
/// gets the whole page again, with what was typed.
package struct HintRoutes: Sendable {
  private let runs: LiveRuns
  private let clock: @Sendable () -> Int

  package init(runs: LiveRuns, clock: @escaping @Sendable () -> Int) {
    self.runs = runs
    self.clock = clock
  }

  package var routes: [Route] {
    let access = Access.permission(.takeExercises)
    return [
      .post("runs/:run/review", access, use: review),
      // Somebody reloads the page that a check gave.
      .get("runs/:run/review", access, use: leave),
    ]
  }

  private func review(request: Request, context: AppContext) async throws -> Response {
    let run = try await liveRun(context)
    let draft = try WrittenDraft(context.form)
    guard let pressed = context.form["mend"] ?? context.form["check"] else {
      return try await panel(draft, run)
    }
    let desk = try await run.hintDesk(now: clock())
    let hints = try desk.hints(for: draft)
    let mended = FindingKey(pressed).flatMap(hints.mended)
    let shown = try mended.map { try desk.hints(for: $0) } ?? hints
    let screen = try await run.currentScreen(now: clock())
    return try context.writingPage(shown.checked(), screen: screen)
  }

  /// A run may end between the last key and the question; then nothing is left to say.
  private func panel(_ draft: WrittenDraft, _ run: LiveRun) async throws -> Response {
    var hints: DraftHints?
    do {
      hints = try await run.hintDesk(now: clock()).hints(for: draft)
    } catch RunError.ended {}
    let address = Link.runReview(run.id.rawValue).path
    let parts = ComposerParts(screen: await run.shownScreen(now: clock()), draft: draft)
    return .html(
      HintPanel(deed: draft.deed, address: address, hints: hints).rendered() + parts.rendered())
  }

  private func leave(request: Request, context: AppContext) async throws -> Response {
    .redirect(to: Link.run(try await liveRun(context).id.rawValue).path, type: .normal)
  }

  private func liveRun(_ context: AppContext) async throws -> LiveRun {
    let id = Run.ID(try context.parameters.require("run"))
    return try await runs.run(id, of: try context.visitor.requirePerson().id)
  }
}
