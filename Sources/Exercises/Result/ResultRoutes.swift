import Hummingbird
import Kernel
import Markup
import SiteMap
package import Web

/// The debrief of a run that is over, one page for each part of it.
package struct ResultRoutes: Sendable {
  private let runs: DebriefedRuns
  private let starter: RunStarter

  package init(runs: DebriefedRuns, starter: RunStarter) {
    self.runs = runs
    self.starter = starter
  }

  package var routes: [Route] {
    let access = Access.permission(.viewOwnRecord)
    return [
      .get("runs/:run/result", access, use: showOverview),
      .get("runs/:run/result/replay", access, use: showReplay),
      .get("runs/:run/result/replay/moment", access, use: showMoment),
      .get("runs/:run/result/timeline", access, use: showTimeline),
      .get("runs/:run/result/points", access, use: showPoints),
      .get("runs/:run/result/facts", access, use: showFacts),
      .get("runs/:run/result/answers", access, use: showAnswers),
      .post("runs/:run/again", .permission(.takeExercises), use: startAgain),
    ]
  }

  private static let styles = ["networks.css", "replay.css", "assessment.css"]

  private func showOverview(request: Request, context: AppContext) async throws -> Response {
    let run = try await run(context)
    let flash = try await context.takeFlash()
    return context.page("Result", flash: flash, isExercise: true, styles: Self.styles) {
      OverviewPage(run: run, formToken: context.visitor.formToken)
    }
  }

  private func showReplay(request: Request, context: AppContext) async throws -> Response {
    let moment = try await moment(request, context)
    return context.page(
      "Replay", isExercise: true, scripts: ["replay.js"], styles: Self.styles
    ) { ReplayPage(moment: moment) }
  }

  private func showMoment(request: Request, context: AppContext) async throws -> Response {
    .html(MomentPanel(moment: try await moment(request, context)).rendered())
  }

  private func showTimeline(request: Request, context: AppContext) async throws -> Response {
    let run = try await run(context)
    return context.page("Timeline", isExercise: true, styles: Self.styles) {
      TimelinePage(run: run)
    }
  }

  private func showPoints(request: Request, context: AppContext) async throws -> Response {
    let run = try await run(context)
    return context.page("Points", isExercise: true, styles: Self.styles) { PointsPage(run: run) }
  }

  private func showFacts(request: Request, context: AppContext) async throws -> Response {
    let run = try await run(context)
    return context.page("Facts", isExercise: true, styles: Self.styles) { FactsPage(run: run) }
  }

  private func showAnswers(request: Request, context: AppContext) async throws -> Response {
    let run = try await run(context)
    return context.page("Answers", isExercise: true, styles: Self.styles) {
      AnswersPage(run: run)
    }
  }

  private func startAgain(request: Request, context: AppContext) async throws -> Response {
    let run = try await run(context)
    let new = try await starter.again(
      run.record, sameCrowd: context.form.text("crowd") == "same",
      person: try context.visitor.requirePerson().id)
    return .redirect(to: Link.run(new.id.rawValue).path, type: .normal)
  }

  private func moment(_ request: Request, _ context: AppContext) async throws -> ReplayMoment {
    let query = request.uri.queryParameters
    return try ReplayMoment(
      try await run(context), at: query["at"].map(String.init),
      platform: query["platform"].map(String.init), post: query["post"].map(String.init))
  }

  private func run(_ context: AppContext) async throws -> DebriefedRun {
    try await runs.run(
      Run.ID(try context.parameters.require("run")),
      for: try context.visitor.requirePerson())
  }
}
