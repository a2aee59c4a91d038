package import Hummingbird
import SiteMap

/// Finds out who is asking, and gives every page what its frame needs.
package struct VisitorMiddleware: RouterMiddleware {
  let sessions: SessionStore
  let flashes: FlashStore
  let people: @Sendable (String) async throws -> SignedInPerson?
  let navigation: @Sendable (SignedInPerson?) -> [NavigationItem]
  let assets: Assets
  let settings: SiteSettings
  let clock: @Sendable () -> Int

  package func handle(
    _ request: Request, context: AppContext,
    next: (Request, AppContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    context.visitor = try await visitor(of: request)
    context.flashes = flashes
    context.chrome = PageChrome(
      assets: assets, navigation: navigation(context.visitor.person),
      personName: context.visitor.person?.name, formToken: context.visitor.formToken,
      path: request.uri.path
    )
    do {
      var response = try await next(request, context)
      keepFormToken(context.visitor, request, on: &response)
      if response.isPage {
        response.headers.set("Rollcall-Owner", DeviceOwner(context.visitor).tag)
      }
      return response
    } catch is SignInRequired {
      return .redirect(to: Link.signIn.path, type: .normal)
    }
  }

  private func visitor(of request: Request) async throws -> Visitor {
    if let token = SessionCookie.token(in: request),
      let session = try await sessions.session(token: token, now: clock()),
      let person = try await people(session.person)
    {
      return Visitor(session: session, person: person, formSecret: session.formToken)
    }
    let kept = request.cookies[SessionCookie.form]?.value
    return Visitor(formSecret: kept.flatMap { $0.count == 32 ? $0 : nil } ?? SessionToken().text)
  }

  /// Before sign-in the token lives in a cookie that only our own pages can repeat in a form.
  private func keepFormToken(_ visitor: Visitor, _ request: Request, on response: inout Response) {
    guard visitor.session == nil, request.cookies[SessionCookie.form]?.value != visitor.formSecret,
      response.isPage
    else { return }
    response.setCookie(
      SessionCookie.make(
        SessionCookie.form, value: visitor.formSecret, isSecure: settings.isSecure, maxAge: nil
      )
    )
  }
}

extension Response {
  fileprivate var isPage: Bool { headers[.contentType]?.hasPrefix("text/html") == true }
}
