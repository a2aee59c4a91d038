import Testing

@testable import Accounts

struct SignInThrottleTests {
  private let now = TestAgency.now

  @Test func `five attempts are free, and the sixth has to wait`() throws {
    var throttle = SignInThrottle()
    for _ in 1...5 { try throttle.attempt(now: now) }
    #expect(throws: SignInError.tooManyAttempts(seconds: 15)) { try throttle.attempt(now: now) }
    #expect(throws: SignInError.tooManyAttempts(seconds: 1)) {
      try throttle.attempt(now: now + 14_999)
    }
    try throttle.attempt(now: now + 15_000)
  }

  @Test func `the wait doubles up to a quarter of an hour`() throws {
    let waits = try (5...14).map { failures in
      var throttle = SignInThrottle(failures: failures, lastAt: now)
      let error = try #require(throws: SignInError.self) { try throttle.attempt(now: now) }
      guard case .tooManyAttempts(let seconds) = error else { return 0 }
      return seconds
    }
    #expect(waits == [15, 30, 60, 120, 240, 480, 900, 900, 900, 900])
  }

  @Test func `an attempt that has to wait does not lengthen the wait`() {
    var throttle = SignInThrottle(failures: 5, lastAt: now)
    let before = throttle
    #expect(throws: SignInError.self) { try throttle.attempt(now: now + 1000) }
    #expect(throttle == before)
  }

  @Test func `failures are forgotten after a day`() throws {
    var throttle = SignInThrottle(failures: 40, lastAt: now)
    try throttle.attempt(now: now + SignInThrottle.memory + 1)
    #expect(throttle.failures == 1)
  }
}
