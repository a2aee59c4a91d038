import HTTPTypes
import Kernel
import Hummingbird
import Web

/// Lets a program through when its token allows what it asks for, and not too often.
struct TokenGate: Sendable {
  private let store: TokenStore
  private let clock: @Sendable () -> Int
  private let buckets: TokenBuckets

  init(store: TokenStore, limits: APILimits, clock: @escaping @Sendable () -> Int) {
    self.store = store
    self.clock = clock
    buckets = TokenBuckets(perSecond: limits.perSecond, burst: limits.burst)
  }

  func token(of request: Request, for scope: TokenScope) async throws -> APIToken {
    guard let secret = request.headers[.authorization].flatMap(Self.secret) else {
      throw Problem(
        .tokenNeeded,
        "The request has no token. Send the header Authorization: Bearer, a space, and the token.",
        headers: [.wwwAuthenticate: "Bearer realm=\"rollcall\""])
    }
    let now = clock()
    guard let token = try await store.token(secret, now: now) else {
      throw Self.refused("Nobody here made this token. Check that it was copied as a whole.")
    }
    switch token.state(at: now) {
    case .revoked:
      throw Self.refused("The token “\(token.name)” was revoked. Ask an administrator for another.")
    case .expired:
      throw Self.refused("The token “\(token.name)” has expired. Ask an administrator for another.")
    case .valid: break
    }
    guard token.scopes.contains(scope) else {
      throw Problem(
        .notAllowed,
        "The token “\(token.name)” does not allow this. An administrator can make one that may: "
          + "\(scope.title).")
    }
    guard buckets.take(token.id.rawValue, now: now) else {
      throw Problem(
        .tooManyRequests,
        "The token “\(token.name)” asks too often. Wait a few seconds, or send drafts in a batch.",
        headers: [.retryAfter: "5"])
    }
    return token
  }

  private static func secret(_ header: String) -> TokenSecret? {
    let parts = header.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
    return TokenSecret(String(parts[1].prefix(200)))
  }

  private static func refused(_ detail: String) -> Problem {
    Problem(
      .tokenRefused, detail,
      headers: [.wwwAuthenticate: "Bearer realm=\"rollcall\", error=\"invalid_token\""])
  }
}
