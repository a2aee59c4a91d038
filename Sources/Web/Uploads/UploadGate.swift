import Kernel
import Synchronization

/// Bounds how many files are on their way at once, because each waits in memory until it is whole.
final class UploadGate: Sendable {
  private let free: Mutex<Int>

  init(places: Int = 8) {
    free = Mutex(places)
  }

  func pass<Result: Sendable>(
    _ body: () async throws -> Result
  ) async throws -> Result {
    let hasPlace = free.withLock { free in
      guard free > 0 else { return false }
      free -= 1
      return true
    }
    guard hasPlace else { throw TooManyUploads() }
    defer { free.withLock { $0 += 1 } }
    return try await body()
  }
}

struct TooManyUploads: UserFacingError {
  var kind: UserFacingErrorKind { .tooMany }
  var message: String {
    "Many files are arriving at once. Wait a few seconds and send yours again."
  }
}
