import Hummingbird
import Kernel
import Markup
import SiteMap
package import Web

/// Setting up a new installation through the one-time link.
package struct SetUpRoutes: Sendable {
  private let store: SetUpStore
  private let clock: @Sendable () -> Int

  package init(store: SetUpStore, clock: @escaping @Sendable () -> Int) {
    self.store = store
    self.clock = clock
  }

  package var routes: [Route] {
    [
      .get("set-up/:token", .everybody, use: show),
      .post("set-up/:token", .everybody, use: create),
    ]
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    let token = try context.parameters.require("token")
    try await store.checkLink(SessionToken(token), now: clock())
    return context.page("Set up") {
      SetUpPage(
        token: token, agency: "", name: "", email: "", error: nil,
        formToken: context.visitor.formToken)
    }
  }

  private func create(request: Request, context: AppContext) async throws -> Response {
    let token = try context.parameters.require("token")
    let form = context.form
    let new = NewAdministrator(
      agency: form.text("agency"), name: form.text("name"), email: form.text("email"),
      password: Password(form["password"] ?? ""))
    do {
      _ = try await store.setUp(new, with: SessionToken(token), now: clock())
    } catch let error as any UserFacingError where error.kind == .invalid {
      return context.page("Set up", status: error.kind.status) {
        SetUpPage(
          token: token, agency: form.text("agency"), name: form.text("name"),
          email: form.text("email"), error: error.message, formToken: context.visitor.formToken)
      }
    }
    return .redirect(to: "\(Link.signIn.path)?ready=1", type: .normal)
  }
}
