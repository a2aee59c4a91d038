import Paper

/// Sets reports behind everything else on the machine, one at a time.
package actor ReportPress {
  private let threads = QuietThreads()
  private var last: Task<[UInt8], any Error>?

  package init() {}

  func pdf(of report: DebriefReport) async throws -> [UInt8] {
    let before = last
    let task = Task(executorPreference: threads) {
      _ = await before?.result
      return try report.document.render()
    }
    last = task
    return try await task.value
  }
}
