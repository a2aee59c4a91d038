package import Hummingbird
import Kernel
import Synchronization

/// At most so many requests from one address (a token bucket each).
package struct RateLimit: RouterMiddleware {
  private let settings: SiteSettings
  private let clock: @Sendable () -> Int
  private let buckets: Buckets

  package init(settings: SiteSettings, clock: @escaping @Sendable () -> Int) {
    self.settings = settings
    self.clock = clock
    buckets = Buckets()
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
    guard buckets.take(context.peerAddress, settings: settings, now: clock()) else {
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

private final class Buckets: Sendable {
  private let levels = Mutex<[String: (level: Double, at: Int)]>([:])

  func take(_ address: String, settings: SiteSettings, now: Int) -> Bool {
    levels.withLock { levels in
      if levels.count > 20_000 {
        levels = levels.filter { now - $0.value.at < 60_000 }
      }
      let bucket = levels[address] ?? (settings.requestBurst, now)
      let refilled = Double(max(0, now - bucket.at)) / 1000 * settings.requestsPerSecond
      let level = min(settings.requestBurst, bucket.level + refilled)
      levels[address] = (max(0, level - 1), now)
      return level >= 1
    }
  }
}
