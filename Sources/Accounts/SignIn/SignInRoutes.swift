import Hummingbird
import Kernel
import Markup
import SiteMap
package import Web

/// Signing in and out.
package struct SignInRoutes: Sendable {
  private let credentials: CredentialStore
  private let sessions: SessionStore
  private let settings: SiteSettings
  private let clock: @Sendable () -> Int

  package init(
    credentials: CredentialStore, sessions: SessionStore, settings: SiteSettings,
    clock: @escaping @Sendable () -> Int
  ) {
    self.credentials = credentials
    self.sessions = sessions
    self.settings = settings
    self.clock = clock
  }

  package var routes: [Route] {
    [
      .get("sign-in", .everybody, use: show),
      .post("sign-in", .everybody, use: signIn),
      .post("sign-out", .signedIn, use: signOut),
    ]
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    let next = LocalPath(request.uri.queryParameters["next"].map(String.init) ?? "")
    if context.visitor.person != nil {
      return .redirect(to: next?.text ?? Link.home.path, type: .normal)
    }
    let isReady = request.uri.queryParameters["ready"] != nil
    let welcome = isReady ? Flash(.success, "That worked. Sign in with your new passphrase.") : nil
    return context.page("Sign in", flash: welcome) {
      SignInPage(
        email: "", error: nil, next: next?.text, formToken: context.visitor.formToken)
    }
  }

  private func signIn(request: Request, context: AppContext) async throws -> Response {
    let email = context.form.text("email")
    do {
      let person = try await credentials.signIn(
        email: email, password: Password(context.form["password"] ?? ""), now: clock())
      return try await startSession(of: person, request, context)
    } catch let error as SignInError {
      return context.page("Sign in", status: error.kind.status) {
        SignInPage(
          email: email, error: error.message, next: LocalPath(context.form.text("next"))?.text,
          formToken: context.visitor.formToken)
      }
    }
  }

  /// A new session with a new token; an old one of this browser ends.
  private func startSession(of person: Person, _ request: Request, _ context: AppContext)
    async throws -> Response
  {
    if let old = context.visitor.session { try await sessions.end(old.id, of: old.person) }
    let token = try await sessions.start(
      person: person.id.rawValue, browser: request.headers[.userAgent] ?? "unknown",
      address: context.peerAddress, now: clock())
    let next = LocalPath(context.form.text("next"))
    var response = Response.redirect(to: next?.text ?? Link.home.path, type: .normal)
    SessionCookie.set(token, on: &response, isSecure: settings.isSecure)
    return response
  }

  private func signOut(request: Request, context: AppContext) async throws -> Response {
    if let session = context.visitor.session {
      try await sessions.end(session.id, of: session.person)
    }
    var response = Response.redirect(to: Link.signIn.path, type: .normal)
    SessionCookie.clear(on: &response, isSecure: settings.isSecure)
    return response
  }
}
