import Hummingbird
import Kernel
import Markup
package import Web

/// The guide's box alone, for a page that is live.
package struct CoachRoutes: Sendable {
  private let runs: LiveRuns
  private let clock: @Sendable () -> Int

  package init(runs: LiveRuns, clock: @escaping @Sendable () -> Int) {
    self.runs = runs
    self.clock = clock
  }

  package var routes: [Route] {
    [.get("runs/:run/coach", .permission(.takeExercises), use: show)]
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    let id = Run.ID(try context.parameters.require("run"))
    let run = try await runs.run(id, of: try context.visitor.requirePerson().id)
    let screen = try await run.currentScreen(now: clock())
    return .html(CoachPanel(screen: screen, formToken: context.visitor.formToken).rendered())
  }
}
