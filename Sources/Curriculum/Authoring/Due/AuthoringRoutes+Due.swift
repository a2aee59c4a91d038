import Hummingbird
import Markup
import Web

extension AuthoringRoutes {
  func due(request: Request, context: AppContext) async throws -> Response {
    let newest = try await desk.library.newest()
    let now = desk.clock()
    let due = DueSummary(newest, today: CourseWords.day(now))
    let flagged = try await statistics.flagged(newest)
    let left = try await statistics.left(newest, now: now)
    let open = Set(try await desk.store.drafts().map(\.course))
    let flash = try await context.takeFlash()
    return context.page(
      "Due for review", flash: flash, styles: Self.styles + ["training.css"]
    ) {
      DuePage(due: due, open: open, flagged: flagged, left: left)
    }
  }
}
