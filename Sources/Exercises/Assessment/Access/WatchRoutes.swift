import Hummingbird
import Kernel
import Markup
import SiteMap
package import Web

/// A reviewer's look at a run that goes on.
package struct WatchRoutes: Sendable {
  private let runs: AssessedRuns

  package init(runs: AssessedRuns) {
    self.runs = runs
  }

  package var routes: [Route] {
    [.get("runs/:run/watch", .permission(.reviewOthersResults), use: show)]
  }

  /// Reads the log and nothing else, so that the officer's clock does not notice.
  private func show(request: Request, context: AppContext) async throws -> Response {
    let viewer = try context.visitor.requirePerson()
    let record = try await runs.access.look(
      at: Run.ID(try context.parameters.require("run")), by: viewer)
    if record.state == .ended {
      return .redirect(to: Link.runResult(record.id.rawValue).path, type: .normal)
    }
    guard let owner = try await runs.owner(of: record, for: viewer) else {
      return .redirect(to: Link.run(record.id.rawValue).path, type: .normal)
    }
    let source = try await runs.store.pack(of: record).read()
    let screen = RunScreen(
      run: record, pack: source.pack, platforms: source.platforms,
      events: try await runs.store.events(of: record.id), at: record.reached)
    return context.page(
      "\(owner.name) at work", isExercise: true, styles: ["assessment.css"]
    ) {
      WatchPage(record: record, owner: owner, screen: screen)
    }
  }
}
