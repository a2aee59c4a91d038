import Hummingbird
import Kernel
import Markup
import Paper
import SiteMap
package import TextAnalysis
package import Web

/// The debrief of a run that is over, one page for each part of it.
package struct ResultRoutes: Sendable {
  private let runs: DebriefedRuns
  private let models: ModelRuns
  private let texts: TextModels
  private let starter: RunStarter
  private let press: ReportPress

  package init(
    runs: DebriefedRuns, models: ModelRuns, texts: TextModels, starter: RunStarter,
    press: ReportPress
  ) {
    self.runs = runs
    self.models = models
    self.texts = texts
    self.starter = starter
    self.press = press
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
      .get("runs/:run/result/crowd", access, use: showCrowd),
      .get("runs/:run/result/model", access, use: showModel),
      .get("runs/:run/result/paper", access, use: showPaper),
      .get("runs/:run/result/files/:file", access, use: sendFile),
      .post("runs/:run/again", .permission(.takeExercises), use: startAgain),
    ]
  }

  private static let styles = ["networks.css", "charts.css", "replay.css", "assessment.css"]

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
    let lane = request.uri.queryParameters["lane"].flatMap { RunLane(rawValue: String($0)) }
    return context.page("Timeline", isExercise: true, styles: Self.styles) {
      TimelinePage(run: run, lane: lane)
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

  private func showCrowd(request: Request, context: AppContext) async throws -> Response {
    let run = try await run(context)
    let charts = charts(of: run)
    return context.page("The crowd", isExercise: true, styles: Self.styles) {
      CrowdPartPage(run: run, charts: charts)
    }
  }

  private func showModel(request: Request, context: AppContext) async throws -> Response {
    let run = try await run(context)
    let model = try await models.model(for: run)
    return context.page("Model answer", isExercise: true, styles: Self.styles) {
      ModelPage(run: run, model: model)
    }
  }

  private func showPaper(request: Request, context: AppContext) async throws -> Response {
    let run = try await run(context)
    let charts = charts(of: run)
    return context.page("Debrief", isExercise: true, styles: Self.styles) {
      PaperPage(run: run, charts: charts)
    }
  }

  private func sendFile(request: Request, context: AppContext) async throws -> Response {
    let run = try await run(context)
    let name = try context.parameters.require("file")
    let tables = run.tables + charts(of: run).map(\.table)
    if name == "debrief.json" {
      return .file(
        name, type: "application/json; charset=utf-8",
        try JSONText.encode(DebriefDocument(run, tables: tables)))
    }
    if let size = ReportFile.size(name) {
      return .file(name, type: "application/pdf", try await report(of: run, size))
    }
    guard let table = tables.first(where: { "\($0.id).csv" == name }) else {
      throw RunError.noSuchTable(name)
    }
    return .file("exercise-\(name)", type: "text/csv; charset=utf-8", table.csv)
  }

  private func charts(of run: DebriefedRun) -> [LineChart] {
    let curves = CrowdCurves(
      run.events, end: run.record.reached, sentiment: texts.sentiment(of:))
    return CrowdCharts(run: run, curves: curves).all
  }

  private func report(of run: DebriefedRun, _ size: PaperSize) async throws -> [UInt8] {
    try await press.pdf(
      of: DebriefReport(
        run: run, charts: charts(of: run), model: try await models.model(for: run),
        officer: run.owner?.name ?? run.noted?.viewer.name ?? "", size: size))
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

extension Response {
  fileprivate static func file(_ name: String, type: String, _ text: String) -> Response {
    file(name, type: type, Array(text.utf8))
  }

  fileprivate static func file(_ name: String, type: String, _ bytes: [UInt8]) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: type, .contentDisposition: "attachment; filename=\"\(name)\"",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
