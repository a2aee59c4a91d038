/// Lets one piece of work in at a time, in the order of arrival.
///
/// An actor alone does not: it takes up other work whenever it waits for the database.
actor Turnstile {
  private var isTaken = false
  private var queue: [CheckedContinuation<Void, Never>] = []

  func pass<Result: Sendable>(_ work: @Sendable () async throws -> Result) async rethrows -> Result
  {
    await enter()
    defer { leave() }
    return try await work()
  }

  private func enter() async {
    guard isTaken else {
      isTaken = true
      return
    }
    await withCheckedContinuation { queue.append($0) }
  }

  private func leave() {
    guard !queue.isEmpty else {
      isTaken = false
      return
    }
    queue.removeFirst().resume()
  }
}
