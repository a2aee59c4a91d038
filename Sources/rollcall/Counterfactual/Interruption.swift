import Dispatch
import Foundation

/// Runs work that Ctrl-C stops between two crowds instead of killing the program.
enum Interruption {
  /// Exit code of a program that was stopped by Ctrl-C, by convention.
  static let exitCode: Int32 = 130

  static func cancelling<Result: Sendable>(
    _ work: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    let task = Task { try await work() }
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT)
    source.setEventHandler { task.cancel() }
    source.resume()
    defer {
      source.cancel()
      signal(SIGINT, SIG_DFL)
    }
    return try await task.value
  }
}
