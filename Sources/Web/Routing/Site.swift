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
    router.add(middleware: ErrorPages())
    router.add(middleware: RequestGuard(settings: settings))
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
    for route in routes { router.add(route, limit: settings.bodyLimit) }
    return router
  }
}

extension Router<AppContext> {
  fileprivate func add(_ route: Route, limit: Int) {
    on(RouterPath(route.path), method: route.method) { request, context in
      var context = context
      try route.access.check(context.visitor)
      if route.method != .get {
        context.form = try await FormData.read(request, upTo: limit)
        try FormToken.check(context.form, request, visitor: context.visitor)
      }
      return try await route.handler(request, context)
    }
  }
}
