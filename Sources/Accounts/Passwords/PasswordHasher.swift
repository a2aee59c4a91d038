import Foundation

/// Hashes passwords on threads of its own, at most two at once: a hash takes a core and 32 MiB.
package final class PasswordHasher: Sendable {
  private static let longestLine = 50

  private let cost: ScryptCost
  private let queue: OperationQueue

  /// A lower cost than the standard one is for tests that hash many passwords.
  package init(cost: ScryptCost = .standard) {
    self.cost = cost
    queue = OperationQueue()
    queue.name = "rollcall.passwords"
    queue.maxConcurrentOperationCount = 2
  }

  func hash(_ password: Password) async throws -> PasswordHash {
    try await run { [cost] in try PasswordHash(of: password, cost: cost) }
  }

  /// Compares with a hash of nothing when there is none, so that both take the same time.
  func matches(_ password: Password, _ hash: PasswordHash?) async throws -> Bool {
    try await run { [cost] in
      if let hash { return try hash.matches(password) }
      _ = try PasswordHash(of: password, cost: cost)
      return false
    }
  }

  private func run<Result: Sendable>(
    _ body: @escaping @Sendable () throws -> Result
  ) async throws -> Result {
    guard queue.operationCount < Self.longestLine else { throw SignInError.busy }
    return try await withCheckedThrowingContinuation { continuation in
      queue.addOperation { continuation.resume(with: Swift.Result { try body() }) }
    }
  }
}
