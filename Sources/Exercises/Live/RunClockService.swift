import ServiceLifecycle

/// Keeps every running exercise going, four times a second, until the program stops.
package struct RunClockService: Service {
  private let runs: LiveRuns

  package init(runs: LiveRuns) {
    self.runs = runs
  }

  package func run() async {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await runs.tick()
        try? await Task.sleep(for: .milliseconds(250))
      }
    }
  }
}
