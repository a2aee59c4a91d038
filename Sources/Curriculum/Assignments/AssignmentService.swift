package import Logging
import ServiceLifecycle

/// Looks after assignments from time to time: new people, renewals, reminders.
package struct AssignmentService: Service {
  private let desk: AssignmentDesk
  private let every: Duration
  private let logger: Logger

  package init(desk: AssignmentDesk, every: Duration = .seconds(600), logger: Logger) {
    self.desk = desk
    self.every = every
    self.logger = logger
  }

  package func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          try await desk.lookAfter()
        } catch {
          logger.error("Assignments could not be looked after", metadata: ["error": "\(error)"])
        }
        try? await Task.sleep(for: every)
      }
    }
  }
}
