import Foundation
import Hummingbird
import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap
package import Web

/// Notes on a run, for the person who played it and for those who review it.
package struct NoteRoutes: Sendable {
  private let runs: AssessedRuns
  private let clock: @Sendable () -> Int

  package init(runs: AssessedRuns, clock: @escaping @Sendable () -> Int) {
    self.runs = runs
    self.clock = clock
  }

  package var routes: [Route] {
    let access = Access.permission(.viewOwnRecord)
    return [
      .get("runs/:run/notes", access, use: show),
      .post("runs/:run/notes", access, use: add),
      .post("runs/:run/notes/:note", access, use: change),
    ]
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    let run = try await run(context)
    let at = request.uri.queryParameters["at"].flatMap { Int($0) }
    let draft = NoteDraft(
      key: UUID().uuidString.lowercased(),
      moment: at.map { ScenarioTime(seconds: min(max($0, 0), 999 * 3600)).description } ?? "",
      post: request.uri.queryParameters["post"].map(String.init) ?? "")
    return try await page(run, draft, context)
  }

  private func add(request: Request, context: AppContext) async throws -> Response {
    let run = try await run(context)
    let draft = NoteDraft(
      key: context.form.text("key"), text: context.form.text("text"),
      moment: context.form.text("moment"), post: context.form.text("post"))
    do {
      let place = try RunNote.Place(
        context.form, posts: run.posts.count, end: run.record.reached)
      try await runs.notes.add(
        draft.text, at: place, on: run.record.id, by: run.viewer, key: draft.key, now: clock())
    } catch let error as any UserFacingError {
      return try await page(run, draft, context, error: error)
    }
    try await context.leaveFlash(Flash(.success, "The note is saved."))
    return .redirect(to: Link.runNotes(run.record.id.rawValue).path, type: .normal)
  }

  private func change(request: Request, context: AppContext) async throws -> Response {
    let run = try await run(context)
    let id = RunNote.ID(try context.parameters.require("note"))
    let (text, version) = (context.form.text("text"), Int(context.form.text("version")) ?? 0)
    let isTakenBack = context.form.text("do") == "back"
    do {
      if isTakenBack {
        try await runs.notes.takeBack(
          id, on: run.record.id, version: version, by: run.viewer, now: clock())
      } else {
        try await runs.notes.change(
          id, on: run.record.id, to: text, version: version, by: run.viewer, now: clock())
      }
    } catch let error as NoteError where error != .noSuchNote && error != .notYourNote {
      let draft = NoteDraft(key: UUID().uuidString.lowercased())
      return try await page(
        try await self.run(context), draft, context, error: error, failed: (id, text))
    }
    let done = isTakenBack ? "The note is taken back." : "The note is changed."
    try await context.leaveFlash(Flash(.success, done))
    return .redirect(to: Link.runNotes(run.record.id.rawValue).path, type: .normal)
  }

  private func page(
    _ run: NotedRun, _ draft: NoteDraft, _ context: AppContext,
    error: (any UserFacingError)? = nil, failed: (note: RunNote.ID, text: String)? = nil
  ) async throws -> Response {
    let flash = try await context.takeFlash()
    return context.page(
      "Notes", status: error?.kind.status ?? .ok, flash: flash, isExercise: true,
      styles: ["replay.css", "assessment.css"]
    ) {
      NotePage(
        run: run, draft: draft, formToken: context.visitor.formToken, error: error?.message,
        failed: failed)
    }
  }

  private func run(_ context: AppContext) async throws -> NotedRun {
    try await runs.noted(
      Run.ID(try context.parameters.require("run")), for: try context.visitor.requirePerson())
  }
}
