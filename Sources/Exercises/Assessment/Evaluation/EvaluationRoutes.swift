import Hummingbird
import Kernel
import Markup
import SiteMap
package import Web

/// Points that a trainer or evaluator gives where the program gave others.
package struct EvaluationRoutes: Sendable {
  private let runs: AssessedRuns
  private let clock: @Sendable () -> Int

  package init(runs: AssessedRuns, clock: @escaping @Sendable () -> Int) {
    self.runs = runs
    self.clock = clock
  }

  package var routes: [Route] {
    [
      .get("runs/:run/evaluation", .permission(.viewOwnRecord), use: show),
      .post("runs/:run/evaluation", .permission(.evaluateExercises), use: give),
    ]
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    try await page(try await run(context), context)
  }

  private func give(request: Request, context: AppContext) async throws -> Response {
    let run = try await run(context)
    do {
      try await runs.overrides.add(
        try OverrideWish(context.form), to: run.record, by: run.viewer, now: clock())
    } catch let error as OverrideError where error != .notRated {
      return try await page(run, context, error: error)
    }
    try await context.leaveFlash(Flash(.success, "Saved. Both values are shown from now on."))
    return .redirect(to: Link.runEvaluation(run.record.id.rawValue).path, type: .normal)
  }

  private func page(
    _ run: RatedRun, _ context: AppContext, error: OverrideError? = nil
  ) async throws -> Response {
    let flash = try await context.takeFlash()
    return context.page(
      "Evaluation", status: error?.kind.status ?? .ok, flash: flash, isExercise: true,
      styles: ["replay.css", "assessment.css"]
    ) {
      EvaluationPage(
        run: run, formToken: context.visitor.formToken, form: context.form,
        error: error?.message)
    }
  }

  private func run(_ context: AppContext) async throws -> RatedRun {
    try await runs.rated(
      Run.ID(try context.parameters.require("run")), for: try context.visitor.requirePerson())
  }
}
