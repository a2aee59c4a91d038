import Hummingbird
import Kernel
import Markup
import Pictures
import RunLog
import ScenarioFormat
import SiteMap
package import Web

/// The steps of a composer: they fill its form, ask somebody, or take in a picture.
///
/// Without the script the page comes back with everything that was typed. With it, a step that acts
/// is answered with JSON and an upload with the picture's part of the form; the rest needs no server.
package struct ComposeRoutes: Sendable {
  private let runs: LiveRuns
  private let pictures: RunPictureIntake
  private let clock: @Sendable () -> Int

  package init(
    runs: LiveRuns, pictures: RunPictureIntake, clock: @escaping @Sendable () -> Int
  ) {
    self.runs = runs
    self.pictures = pictures
    self.clock = clock
  }

  package var routes: [Route] {
    let access = Access.permission(.takeExercises)
    return [
      .upload("runs/:run/compose", access, upTo: RunPictureIntake.formLimit, use: step),
      // Somebody reloads the page that a step gave.
      .get("runs/:run/compose", access, use: leave),
      .post("runs/:run/preview", access, use: preview),
    ]
  }

  private func step(request: Request, context: AppContext) async throws -> Response {
    let run = try await liveRun(context)
    let step = try ComposerStep(context.form.text("step"))
    var draft = try WrittenDraft(context.form)
    var faults: [FormFault] = []
    do {
      if step == .upload {
        draft.image = try await upload(context, run).image
      } else {
        let screen = try await run.currentScreen(now: clock())
        let stepping = Stepping(
          screen: screen, role: run.playerRole, key: context.form.text("key"))
        try await run.perform(try stepping.take(step, &draft), now: clock())
      }
    } catch let error as any UserFacingError {
      let error = (error as? RefusedPosts)?.named(run.platforms) ?? error
      if request.wantsJSON { throw error }
      faults = FormFault.all(of: error, in: draft, at: step)
    }
    if request.wantsJSON { return .json(Array(#"{"done":true}"#.utf8)) }
    return try await answer(draft, faults, run, context)
  }

  /// The page again, or the part that the script asked for.
  private func answer(
    _ draft: WrittenDraft, _ faults: [FormFault], _ run: LiveRun, _ context: AppContext
  ) async throws -> Response {
    let screen = try await run.currentScreen(now: clock())
    if context.form["part"] == "picture", let platform = screen.platform(draft.platform) {
      let choice = PictureChoice(
        screen: screen, platform: platform, deed: draft.deed, draft: draft,
        fault: faults.first?.message, isAnswer: true)
      return .html(choice.rendered())
    }
    let hints = DraftHints(
      draft: draft, findings: [], faults: faults, key: context.form.text("key"))
    return try context.writingPage(
      hints, screen: screen, status: faults.isEmpty ? .ok : .unprocessableContent)
  }

  private func upload(_ context: AppContext, _ run: LiveRun) async throws -> RunPicture {
    guard let file = context.form.file(PictureChoice.file) else { throw PictureError.empty }
    return try await pictures.take(file, for: run)
  }

  private func preview(request: Request, context: AppContext) async throws -> Response {
    let run = try await liveRun(context)
    let draft = try WrittenDraft(context.form)
    let screen = await run.shownScreen(now: clock())
    return .html(ComposerParts(screen: screen, draft: draft).rendered())
  }

  private func leave(request: Request, context: AppContext) async throws -> Response {
    .redirect(to: Link.run(try await liveRun(context).id.rawValue).path, type: .normal)
  }

  private func liveRun(_ context: AppContext) async throws -> LiveRun {
    let id = Run.ID(try context.parameters.require("run"))
    return try await runs.run(id, of: try context.visitor.requirePerson().id)
  }
}

/// The parts of a composer that are made anew while somebody writes, besides the hints.
struct ComposerParts: HTML {
  let screen: RunScreen
  let draft: WrittenDraft

  var body: some HTML {
    PreviewPanel(screen: screen, draft: draft, deed: draft.deed)
    ApprovalList(screen: screen, deed: draft.deed)
    KnowledgeDrawer(screen: screen, deed: draft.deed)
    ScheduleList(screen: screen, deed: draft.deed)
  }
}
