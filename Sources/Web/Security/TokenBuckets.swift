import Synchronization

/// Bounds how often each of many callers may do something: a token bucket for each.
package final class TokenBuckets: Sendable {
  private let perSecond: Double
  private let burst: Double
  private let levels = Mutex<[String: (level: Double, at: Int)]>([:])

  /// `burst` at once, then `perSecond`.
  package init(perSecond: Double, burst: Double) {
    self.perSecond = perSecond
    self.burst = burst
  }

  /// Whether the caller may; `now` in milliseconds.
  package func take(_ caller: String, now: Int) -> Bool {
    levels.withLock { levels in
      if levels.count > 20_000 {
        levels = levels.filter { now - $0.value.at < 60_000 }
      }
      let bucket = levels[caller] ?? (burst, now)
      let refilled = Double(max(0, now - bucket.at)) / 1000 * perSecond
      let level = min(burst, bucket.level + refilled)
      levels[caller] = (max(0, level - 1), now)
      return level >= 1
    }
  }
}
