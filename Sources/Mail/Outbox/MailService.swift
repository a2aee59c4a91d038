package import Logging
import ServiceLifecycle

/// Looks every ten seconds for mail to send, until the program stops.
package struct MailService: Service {
  private let delivery: MailDelivery
  private let logger: Logger

  package init(delivery: MailDelivery, logger: Logger) {
    self.delivery = delivery
    self.logger = logger
  }

  /// What is being sent when the program stops is ended or, once the server has it, noted.
  package func run() async {
    while !Task.isCancelled, !Task.isShuttingDownGracefully {
      do {
        try await delivery.deliverDue(
          isStopping: { Task.isCancelled || Task.isShuttingDownGracefully },
          send: { delivery in try await cancelWhenGracefulShutdown { try await delivery() } })
      } catch {
        logger.error("mail-round-failed", metadata: ["error": "\(error)"])
      }
      await cancelWhenGracefulShutdown { try? await Task.sleep(for: .seconds(10)) }
    }
  }
}
