import ArgumentParser
import Foundation
import Mail
import Platform

struct MailTestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Send a test message and say what happened.",
    discussion: """
      The mail server is set in the environment (see Documentation/Installing.md):
      ROLLCALL_SMTP_URL, ROLLCALL_SMTP_FROM, ROLLCALL_SMTP_USER, ROLLCALL_SMTP_PASSWORD_FILE.

      Example: rollcall mail test mona@example.gov
      """)

  @Argument(help: "Whom to send it to.") var address: String

  func run() async throws {
    guard let settings = try MailSettings.fromEnvironment() else {
      throw CommandProblem(
        "No mail server is set, so nothing was sent. Set ROLLCALL_SMTP_URL, such as "
          + "smtp://mail.example.gov:587, and ROLLCALL_SMTP_FROM.")
    }
    let message = try MailMessage(
      to: address, subject: "Rollcall can send mail",
      text: """
        This message was sent by “rollcall mail test”.

        If you can read it, reminders from Rollcall will reach you.
        """)
    let receipt = try await Mailer(settings, clock: WallClock.system)
      .send(message, key: "test/\(UUID().uuidString)")
    StandardOutput.write(
      "\(settings.server.url) took the message for \(message.recipient) over.")
    StandardOutput.write("It said: \(receipt.reply)")
    StandardOutput.write("If it does not arrive, look into the spam folder first.")
  }
}
