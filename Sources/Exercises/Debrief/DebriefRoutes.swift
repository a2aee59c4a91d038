import Counterfactual
import Hummingbird
import Kernel
import Markup
import SiteMap
package import Web

/// The debrief of an ended run: what another choice would have done.
package struct DebriefRoutes: Sendable {
  private let ended: EndedRuns
  private let studies: StudyStore
  private let desk: StudyDesk
  private let assessed: AssessedRuns

  package init(
    assessed: AssessedRuns, ended: EndedRuns, studies: StudyStore, desk: StudyDesk
  ) {
    self.assessed = assessed
    self.ended = ended
    self.studies = studies
    self.desk = desk
  }

  package var routes: [Route] {
    let access = Access.permission(.viewOwnRecord)
    return [
      .get("runs/:run/debrief", access, use: show),
      .post("runs/:run/debrief", access, use: ask),
      .get("runs/:run/debrief/events", access, use: stream),
      .post("runs/:run/debrief/:study/stop", access, use: stop),
      .get("runs/:run/debrief/:study/:place", access, use: table),
    ]
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    let record = try await record(context)
    return try await page(record, try await ended.run(record.id), context)
  }

  private func ask(request: Request, context: AppContext) async throws -> Response {
    let record = try await record(context)
    let run = try await ended.run(record.id)
    do {
      try await desk.ask(try await question(context, record, run), of: record, run)
    } catch let error as any UserFacingError {
      return try await page(record, run, context, error: error.message)
    }
    return .redirect(to: Link.runDebrief(record.id.rawValue).path, type: .normal)
  }

  private func question(
    _ context: AppContext, _ record: Run, _ run: EndedRun
  ) async throws -> Study.Question {
    if let again = context.form["again"] {
      guard let study = try await studies.study(Study.ID(again)), study.run == record.id else {
        throw RunError.noSuchStudy
      }
      return study.question
    }
    if context.form.text("what") == "suggest" { return .suggestions }
    return .fork(try ForkForm(form: context.form).fork(of: run))
  }

  private func stop(request: Request, context: AppContext) async throws -> Response {
    let record = try await record(context)
    try await desk.stop(Study.ID(try context.parameters.require("study")), of: record.id)
    return .redirect(to: Link.runDebrief(record.id.rawValue).path, type: .normal)
  }

  private func stream(request: Request, context: AppContext) async throws -> Response {
    let record = try await record(context)
    return .eventStream(request, events: await desk.watch(record.id))
  }

  private func table(request: Request, context: AppContext) async throws -> Response {
    let record = try await record(context)
    let study = try await studies.study(Study.ID(try context.parameters.require("study")))
    let found = study.flatMap { $0.run == record.id ? $0.comparisons : nil } ?? []
    guard let place = Int(try context.parameters.require("place")),
      found.indices.contains(place - 1)
    else { throw RunError.noSuchStudy }
    return Response(
      status: .ok,
      headers: [
        .contentType: "text/csv; charset=utf-8",
        .contentDisposition: "attachment; filename=\"another-choice-\(place).csv\"",
      ],
      body: ResponseBody(
        byteBuffer: ByteBuffer(string: StudyTableFile(comparison: found[place - 1]).text)))
  }

  private func page(
    _ record: Run, _ run: EndedRun, _ context: AppContext, error: String? = nil
  ) async throws -> Response {
    let studies = try await studies.studies(of: record.id)
    let progress = await desk.progress(of: record.id)
    let owner = try await assessed.owner(of: record, for: try context.visitor.requirePerson())
    return context.page(
      "What another choice would have done", status: error == nil ? .ok : .unprocessableContent,
      isExercise: true, scripts: ["debrief.js"], styles: ["replay.css"]
    ) {
      DebriefPage(
        record: record, run: run, studies: studies, progress: progress, seeds: desk.seeds,
        formToken: context.visitor.formToken, owner: owner, form: context.form, error: error)
    }
  }

  /// The run, for whoever may look at it.
  private func record(_ context: AppContext) async throws -> Run {
    try await assessed.access.look(
      at: Run.ID(try context.parameters.require("run")), by: try context.visitor.requirePerson())
  }
}
