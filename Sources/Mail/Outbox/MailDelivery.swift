package import Logging

/// Sends what the outbox holds, one message after the other.
package struct MailDelivery: Sendable {
  private let outbox: MailOutbox
  private let mailer: Mailer?
  private let logger: Logger
  private let clock: @Sendable () -> Int

  /// Without a mailer nothing is sent anywhere.
  package init(
    outbox: MailOutbox, mailer: Mailer?, logger: Logger, clock: @escaping @Sendable () -> Int
  ) {
    self.outbox = outbox
    self.mailer = mailer
    self.logger = logger
    self.clock = clock
  }

  /// One round over everything that is due; it ends early when `isStopping` or when a try failed,
  /// so that a server that is down is asked once a round.
  ///
  /// `send` wraps each delivery, so that whoever stops the program can end it.
  package func deliverDue(
    isStopping: () -> Bool = { false },
    send: (_ delivery: @escaping @Sendable () async throws -> Void) async throws -> Void = {
      try await $0()
    }
  ) async throws {
    let old = try await outbox.giveUpOld(now: clock())
    if old > 0 {
      logger.warning("mail-not-sent", metadata: ["reason": "no mail server", "count": "\(old)"])
    }
    guard let mailer else { return }
    while !isStopping(), let mail = try await outbox.takeDue(now: clock()) {
      guard mail.attempts <= MailBackOff.tries else {
        try await giveUp(mail, code: "cut-short", reason: "The last try was cut short.")
        continue
      }
      do {
        let message = try MailMessage(
          to: mail.recipient, subject: mail.subject, text: mail.text)
        try await send { _ = try await mailer.send(message, key: mail.key) }
        try await outbox.markSent(mail.key, now: clock())
      } catch let error as MailError {
        try await note(error, of: mail)
        return
      } catch let fault as MailFault {
        try await giveUp(mail, code: "fault", reason: fault.message)
      }
    }
  }

  private func note(_ error: MailError, of mail: QueuedMail) async throws {
    guard error != .stopped else { return try await outbox.putBack(mail, now: clock()) }
    guard !error.isFinal, let wait = MailBackOff.wait(afterTry: mail.attempts) else {
      return try await giveUp(mail, code: error.code, reason: error.message)
    }
    logger.warning(
      "mail-failed",
      metadata: ["key": "\(mail.key)", "error": "\(error.code)", "try": "\(mail.attempts)"])
    try await outbox.markFailed(mail.key, reason: error.message, nextTry: clock() + wait)
  }

  private func giveUp(_ mail: QueuedMail, code: String, reason: String) async throws {
    logger.error(
      "mail-given-up",
      metadata: ["key": "\(mail.key)", "error": "\(code)", "try": "\(mail.attempts)"])
    try await outbox.giveUp(mail.key, reason: reason, now: clock())
  }
}
