import HTTPTypes
package import Hummingbird

/// Puts the routes behind everything a request must pass first.
package struct Site: Sendable {
  package var routes: [Route]
  package var assets: Assets
  package var sessions: SessionStore
  package var flashes: FlashStore
  package var people: @Sendable (String) async throws -> SignedInPerson?
  package var navigation: @Sendable (SignedInPerson?) -> [NavigationItem]
  package var settings: SiteSettings
  package var clock: @Sendable () -> Int

  package init(
    routes: [Route], assets: Assets, sessions: SessionStore, flashes: FlashStore,
    people: @escaping @Sendable (String) async throws -> SignedInPerson?,
    navigation: @escaping @Sendable (SignedInPerson?) -> [NavigationItem],
    settings: SiteSettings, clock: @escaping @Sendable () -> Int
  ) {
    self.routes = routes
    self.assets = assets
    self.sessions = sessions
    self.flashes = flashes
    self.people = people
    self.navigation = navigation
    self.settings = settings
    self.clock = clock
  }

  package func router() -> Router<AppContext> {
    let router = Router(context: AppContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: RequestLog(isEnabled: settings.logsRequests))
    router.add(middleware: HeadAnswers())
    router.add(middleware: SecurityHeaders(settings: settings))
    router.add(middleware: Compression())
    router.add(middleware: ErrorPages())
    router.add(middleware: RequestGuard(limit: largestBody))
    router.add(middleware: RateLimit(settings: settings, clock: clock))
    router.add(middleware: AssetFiles(assets: assets))
    router.add(
      middleware: VisitorMiddleware(
        sessions: sessions, flashes: flashes, people: people, navigation: navigation,
        assets: assets, settings: settings, clock: clock
      )
    )
    // Again, so that errors of handlers come in the person's own frame.
    router.add(middleware: ErrorPages())
    let gate = UploadGate()
    for route in routes {
      router.add(route, limit: route.body.limit(settings), gate: gate)
    }
    router.refuseOtherMethods(of: routes.filter { $0.access == .program })
    return router
  }

  /// What any of the addresses takes; each of them knows its own limit.
  private var largestBody: Int {
    routes.reduce(settings.bodyLimit) { max($0, $1.body.limit(settings)) }
  }
}

extension Router<AppContext> {
  fileprivate func add(_ route: Route, limit: Int, gate: UploadGate) {
    on(RouterPath(route.path), method: route.method) { request, context in
      var context = context
      try route.access.check(context.visitor)
      try RequestGuard.check(request, upTo: limit)
      if route.method != .get {
        context.form = try await route.form(in: request, upTo: limit, context.visitor, gate)
      }
      return try await route.handler(request, context)
    }
  }

  /// Tells a program which methods an address has, where a browser would never ask otherwise.
  fileprivate func refuseOtherMethods(of routes: [Route]) {
    let methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY"]
      .compactMap { HTTPRequest.Method(rawValue: $0) }
    for (path, known) in Dictionary(grouping: routes, by: \.path) {
      let allowed = known.map(\.method)
      for method in methods where !allowed.contains(method) {
        on(RouterPath(path), method: method) { _, _ -> Response in
          throw Problem.methodNotAllowed(allowed)
        }
      }
    }
  }
}

extension Route {
  /// The posted form, read and checked; empty for programs, which read their own.
  fileprivate func form(
    in request: Request, upTo limit: Int, _ visitor: Visitor, _ gate: UploadGate
  ) async throws -> FormData {
    let check: @Sendable (FormData) throws -> Void = {
      try FormToken.check($0, request, visitor: visitor)
    }
    switch body {
    case .raw: return FormData()
    case .form:
      let form = try await FormData.read(request, upTo: limit)
      try check(form)
      return form
    case .upload:
      return try await gate.pass {
        try await FormData.readUpload(request, upTo: limit, check: check)
      }
    }
  }
}
