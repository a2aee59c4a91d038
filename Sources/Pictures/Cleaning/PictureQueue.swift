import Foundation

/// Cleans pictures on a thread of its own, one at a time, so that no request waits behind one and
/// memory is bounded by one picture.
package final class PictureQueue: Sendable {
  private static let longestLine = 8

  private let work: @Sendable ([UInt8]) throws -> CleanPicture
  private let queue: OperationQueue

  package init(_ work: @escaping @Sendable ([UInt8]) throws -> CleanPicture) {
    self.work = work
    queue = OperationQueue()
    queue.name = "rollcall.pictures"
    queue.maxConcurrentOperationCount = 1
  }

  /// Throws a ``PictureError`` for what is no good picture.
  package func clean(_ bytes: [UInt8]) async throws -> CleanPicture {
    guard queue.operationCount < Self.longestLine else { throw PictureError.busy }
    return try await withCheckedThrowingContinuation { continuation in
      queue.addOperation { [work] in
        continuation.resume(with: Result { try work(bytes) })
      }
    }
  }
}
