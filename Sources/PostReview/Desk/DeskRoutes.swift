import Hummingbird
import Kernel
import Markup
import SiteMap
package import Web

/// The pages of the post desk.
package struct DeskRoutes: Sendable {
  private let store: DraftStore
  private let clock: @Sendable () -> Int

  package init(store: DraftStore, clock: @escaping @Sendable () -> Int) {
    self.store = store
    self.clock = clock
  }

  package var routes: [Route] {
    [.get("desk", .permission(.readDrafts), use: list)]
  }

  private func list(request: Request, context: AppContext) async throws -> Response {
    let drafts = try await store.drafts(in: DraftState.allCases)
    let flash = try await context.takeFlash()
    return context.page("Post desk", flash: flash) { DeskPage(drafts: drafts) }
  }
}
