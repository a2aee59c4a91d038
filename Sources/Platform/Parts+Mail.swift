package import Mail

extension Parts {
  /// What waits to be mailed.
  package var mailOutbox: MailOutbox { MailOutbox(database: database) }

  /// Sends what waits in the outbox, if the installation has a mail server.
  package var mailDelivery: MailDelivery {
    MailDelivery(
      outbox: mailOutbox, mailer: installation.mail.map { Mailer($0, clock: clock) },
      logger: logger, clock: clock)
  }
}
