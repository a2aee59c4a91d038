package import Hummingbird
import Kernel

/// At most so many requests from one address (a token bucket each).
package struct RateLimit: RouterMiddleware {
  private let settings: SiteSettings
  private let clock: @Sendable () -> Int
  private let buckets: TokenBuckets

  package init(settings: SiteSettings, clock: @escaping @Sendable () -> Int) {
    self.settings = settings
    self.clock = clock
    buckets = TokenBuckets(
      perSecond: settings.requestsPerSecond, burst: settings.requestBurst)
  }

  package func handle(
    _ request: Request, context: AppContext,
    next: (Request, AppContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    if settings.trustedProxies.contains(context.peerAddress),
      let forwarded = request.forwardedAddress
    {
      context.peerAddress = forwarded
    }
    guard buckets.take(context.peerAddress, now: clock()) else {
      throw TooManyRequests()
    }
    return try await next(request, context)
  }
}

struct TooManyRequests: UserFacingError {
  var kind: UserFacingErrorKind { .tooMany }
  var message: String { "Too many requests from your address. Wait a few seconds and try again." }
}

extension Request {
  /// The last address that a trusted proxy added.
  fileprivate var forwardedAddress: String? {
    headers.first { $0.name.canonicalName == "x-forwarded-for" }?.value
      .split(separator: ",").last.map { String($0.drop { $0 == " " }) }
  }
}
