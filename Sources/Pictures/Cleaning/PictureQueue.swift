import Foundation

/// Cleans pictures on a thread of its own, one at a time, so that no request waits behind one and
/// memory is bounded by one picture.
package final class PictureQueue: Sendable {
  private static let longestLine = 8

  private let cleaner: PictureCleaner
  private let queue: OperationQueue

  package init(cleaner: PictureCleaner = PictureCleaner()) {
    self.cleaner = cleaner
    queue = OperationQueue()
    queue.name = "rollcall.pictures"
    queue.maxConcurrentOperationCount = 1
  }

  /// Throws a ``PictureError``.
  package func clean(_ bytes: [UInt8]) async throws -> CleanPicture {
    guard queue.operationCount < Self.longestLine else { throw PictureError.busy }
    return try await withCheckedThrowingContinuation { continuation in
      queue.addOperation { [cleaner] in
        continuation.resume(with: Result { () throws(PictureError) in try cleaner.clean(bytes) })
      }
    }
  }
}
