import Hummingbird
import Kernel
import Markup
import ScenarioFormat
import SiteMap
package import Web

/// Playing on from a moment of a run that is over.
package struct ContinuationRoutes: Sendable {
  private let store: RunStore
  private let continuation: RunContinuation

  package init(store: RunStore, continuation: RunContinuation) {
    self.store = store
    self.continuation = continuation
  }

  package var routes: [Route] {
    let access = Access.permission(.takeExercises)
    return [
      .get("runs/:run/continuations", access, use: ask),
      .post("runs/:run/continuations", access, use: start),
    ]
  }

  private func ask(request: Request, context: AppContext) async throws -> Response {
    let record = try await record(context)
    guard record.state == .ended else { throw RunError.notEnded }
    let time = try Self.time(request.uri.queryParameters["at"].map(String.init), of: record)
    let setting = try await store.pack(of: record).read().pack.setting
    return context.page("Play on from T+\(time)", isExercise: true) {
      ContinuationPage(
        record: record, setting: setting, time: time, formToken: context.visitor.formToken)
    }
  }

  private func start(request: Request, context: AppContext) async throws -> Response {
    let record = try await record(context)
    let time = try Self.time(context.form.text("at"), of: record)
    let run = try await continuation.start(from: record, at: time)
    return .redirect(to: Link.run(run.id.rawValue).path, type: .normal)
  }

  private static func time(_ text: String?, of record: Run) throws -> ScenarioTime {
    guard let milliseconds = text.flatMap({ Int($0) }),
      (0..<max(record.reached.milliseconds, 1)).contains(milliseconds)
    else { throw RunError.outsideTheRun }
    return ScenarioTime(milliseconds: milliseconds)
  }

  private func record(_ context: AppContext) async throws -> Run {
    let record = try await store.run(Run.ID(try context.parameters.require("run")))
    guard record.person == (try context.visitor.requirePerson().id) else {
      throw RunError.notYours
    }
    return record
  }
}
