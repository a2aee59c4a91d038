import Hummingbird
import Kernel
import Markup
import SiteMap
package import Web

/// Where an administrator makes and revokes the tokens of programs.
package struct TokenRoutes: Sendable {
  private let store: TokenStore
  private let clock: @Sendable () -> Int

  package init(store: TokenStore, clock: @escaping @Sendable () -> Int) {
    self.store = store
    self.clock = clock
  }

  package var routes: [Route] {
    let access = Access.permission(.manageAgency)
    return [
      .get("agency/tokens", access, use: list),
      .post("agency/tokens", access, use: make),
      .post("agency/tokens/:token", access, use: revoke),
    ]
  }

  private func list(request: Request, context: AppContext) async throws -> Response {
    try await page(context, flash: try await context.takeFlash())
  }

  private func make(request: Request, context: AppContext) async throws -> Response {
    do {
      let made = try await store.make(
        NewToken(context.form), by: try context.deskPerson, now: clock())
      return try await page(context, secret: made.secret)
    } catch let error as TokenError {
      return try await page(context, error: error)
    }
  }

  private func revoke(request: Request, context: AppContext) async throws -> Response {
    let id = APIToken.ID(try context.parameters.require("token"))
    try await store.revoke(id, by: try context.deskPerson, now: clock())
    try await context.leaveFlash(
      Flash(.success, "The token is revoked. Its program gets no answer any more."))
    return .redirect(to: Link.apiTokens.path, type: .normal)
  }

  private func page(
    _ context: AppContext, flash: Flash? = nil, secret: TokenSecret? = nil,
    error: TokenError? = nil
  ) async throws -> Response {
    let tokens = try await store.tokens()
    return context.page("Programs", status: error?.kind.status ?? .ok, flash: flash) {
      TokensPage(
        tokens: tokens, secret: secret, error: error, form: context.form,
        formToken: context.visitor.formToken, now: clock())
    }
  }
}

extension AppContext {
  var deskPerson: DeskPerson {
    get throws {
      let person = try visitor.requirePerson()
      return DeskPerson(id: person.id, name: person.name)
    }
  }
}
