/// How long an e-mail address has to wait after failed attempts to sign in.
///
/// Four failures are free. From the fifth on the wait doubles, from 15 seconds to 15 minutes, so
/// that guessing is hopeless and the owner is never locked out for long.
struct SignInThrottle: Equatable, Sendable {
  private static let freeFailures = 4
  private static let firstWait = 15_000
  private static let longestWait = 15 * 60_000
  /// Milliseconds after which failures are forgotten.
  static let memory = 24 * 60 * 60_000

  private(set) var failures: Int
  /// Milliseconds since 1970.
  private(set) var lastAt: Int

  init(failures: Int = 0, lastAt: Int = 0) {
    self.failures = failures
    self.lastAt = lastAt
  }

  /// Counts an attempt as failed before its password is looked at, so that attempts made at once
  /// do not all count as the first; a success forgets them.
  mutating func attempt(now: Int) throws(SignInError) {
    if now - lastAt > Self.memory { failures = 0 }
    let left = lastAt + wait - now
    guard left <= 0 else { throw .tooManyAttempts(seconds: (left + 999) / 1000) }
    failures += 1
    lastAt = now
  }

  /// Milliseconds from the last failure to the next attempt.
  private var wait: Int {
    guard failures > Self.freeFailures else { return 0 }
    let doublings = min(failures - Self.freeFailures - 1, 10)
    return min(Self.firstWait << doublings, Self.longestWait)
  }
}
