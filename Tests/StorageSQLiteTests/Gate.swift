import Dispatch

/// Holds a write up inside its transaction until the test opens the way.
struct Gate: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)

  func open() {
    semaphore.signal()
  }

  /// Waits on this thread; false when nobody opened within five minutes.
  func pass() -> Bool {
    semaphore.wait(timeout: .now() + 300) == .success
  }

  func passed() async -> Bool {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(returning: pass()) }
    }
  }
}
