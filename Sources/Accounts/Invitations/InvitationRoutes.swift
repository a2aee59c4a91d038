import Hummingbird
import Kernel
import Markup
import SiteMap
package import Web

/// Choosing a passphrase through the link of an invitation.
package struct InvitationRoutes: Sendable {
  private let store: InviteStore
  private let clock: @Sendable () -> Int

  package init(store: InviteStore, clock: @escaping @Sendable () -> Int) {
    self.store = store
    self.clock = clock
  }

  package var routes: [Route] {
    [
      .get("invitations/:token", .everybody, use: show),
      .post("invitations/:token", .everybody, use: accept),
    ]
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    try await page(context, error: nil)
  }

  private func accept(request: Request, context: AppContext) async throws -> Response {
    let token = SessionToken(try context.parameters.require("token"))
    do {
      _ = try await store.accept(
        token, password: Password(context.form["password"] ?? ""), now: clock())
      return .redirect(to: "\(Link.signIn.path)?ready=1", type: .normal)
    } catch let error as PasswordError {
      return try await page(context, error: error)
    }
  }

  private func page(_ context: AppContext, error: PasswordError?) async throws -> Response {
    let token = try context.parameters.require("token")
    let person = try await store.person(invitedBy: SessionToken(token), now: clock())
    return context.page("Choose a passphrase", status: error?.kind.status ?? .ok) {
      InvitationPage(
        token: token, name: person.name, error: error?.message,
        formToken: context.visitor.formToken)
    }
  }
}

private struct InvitationPage: HTML {
  let token: String
  let name: String
  let error: String?
  let formToken: String

  var body: some HTML {
    Element("div", ["class": "narrow"]) {
      Element("h1") { "Welcome, \(name)" }
      Element("p", ["class": "lead"]) { "Choose your passphrase. Then sign in with it." }
      ErrorSummary(error.map { [(field: "password", message: $0)] } ?? [])
      PostForm(to: Link.invitation(token: token).path, token: formToken) {
        PassphraseField()
        Element("button", ["type": "submit", "class": "primary"]) { "Keep it" }
      }
    }
  }
}
