import Hummingbird
import Kernel
import Logging
import Markup
import SiteMap
package import Web

/// “Stop and leave”: pauses at once, and never fails because something else did.
package struct StopRoutes: Sendable {
  private let store: RunStore
  private let runs: LiveRuns
  private let classes: ClassStore
  private let trainers: @Sendable () async throws -> [SafetyContact]
  private let clock: @Sendable () -> Int

  package init(
    store: RunStore, runs: LiveRuns, classes: ClassStore,
    trainers: @escaping @Sendable () async throws -> [SafetyContact],
    clock: @escaping @Sendable () -> Int
  ) {
    self.store = store
    self.runs = runs
    self.classes = classes
    self.trainers = trainers
    self.clock = clock
  }

  package var routes: [Route] {
    let access = Access.permission(.takeExercises)
    return [
      .get("runs/:run/stop", access, use: show),
      .post("runs/:run/stop", access, use: stop),
      .post("runs/:run/stop/talk", access, use: askToTalk),
    ]
  }

  private func stop(request: Request, context: AppContext) async throws -> Response {
    let record = try await record(context)
    do {
      let run = try await runs.run(record.id, of: record.person)
      try await run.command(.pause, now: clock())
    } catch {
      // A run that cannot be brought back does not go on either: the way out stays open.
      context.logger.info("Stopped a run that does not go on", metadata: ["error": "\(error)"])
    }
    return .redirect(to: Link.runStop(record.id.rawValue).path, type: .normal)
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    let record = try await record(context)
    let trainers = try await trainers()
    let member = try await classes.membership(of: record.id)
    return context.page("You have stopped", isExercise: true, styles: ["classes.css"]) {
      StopPage(
        run: record, trainers: trainers, formToken: context.visitor.formToken,
        hasAsked: member?.wantsToTalk)
    }
  }

  private func askToTalk(request: Request, context: AppContext) async throws -> Response {
    let record = try await record(context)
    try await classes.askToTalk(record.id)
    return .redirect(to: Link.runStop(record.id.rawValue).path, type: .normal)
  }

  private func record(_ context: AppContext) async throws -> Run {
    let record = try await store.run(Run.ID(try context.parameters.require("run")))
    guard record.person == (try context.visitor.requirePerson().id) else {
      throw RunError.notYours
    }
    return record
  }
}
