/// That a mail server has taken a message over.
package struct MailReceipt: Sendable, Equatable {
  /// What it said, often with the number under which it keeps the message.
  package let reply: String
}
