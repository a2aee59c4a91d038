package import Logging
import ServiceLifecycle

/// Looks from time to time whom to mail the day's questions.
package struct MailedSetService: Service {
  private let desk: MailedSetDesk
  private let every: Duration
  private let logger: Logger

  package init(desk: MailedSetDesk, every: Duration = .seconds(600), logger: Logger) {
    self.desk = desk
    self.every = every
    self.logger = logger
  }

  package func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          try await desk.mailDue()
        } catch {
          logger.error("The day's questions could not be mailed", metadata: ["error": "\(error)"])
        }
        try? await Task.sleep(for: every)
      }
    }
  }
}
