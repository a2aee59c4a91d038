import ArgumentParser
import Foundation
import Mail
import Platform
import Storage

struct MailListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the mail that waits or was given up, and why.",
    discussion: "Stop the server first: the data folder has one user at a time.")

  @OptionGroup var options: InstallationOptions

  func run() async throws {
    let parts = try await options.openParts()
    let unsent = try await parts.mailOutbox.unsent()
    for mail in unsent { StandardOutput.write(Self.line(mail)) }
    if unsent.isEmpty { StandardOutput.write("No mail is waiting.") }
    try await parts.database.close()
  }

  private static func line(_ mail: QueuedMail) -> String {
    let state =
      switch mail.state {
      case .waiting(let next): "waits until \(time(next))"
      case .sent(let moment): "sent \(time(moment))"
      case .gaveUp(let moment): "given up \(time(moment))"
      }
    return [mail.recipient, mail.subject, state, "tries: \(mail.attempts)", mail.lastError ?? ""]
      .joined(separator: "\t")
  }

  private static func time(_ milliseconds: Int) -> String {
    Date(timeIntervalSince1970: Double(milliseconds) / 1000).ISO8601Format()
  }
}

struct MailRetryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry", abstract: "Let everything that was given up be sent anew.",
    discussion: "Stop the server first; the mail goes out after its next start.")

  @OptionGroup var options: InstallationOptions

  func run() async throws {
    let parts = try await options.openParts()
    let count = try await parts.mailOutbox.retryAll(now: parts.clock())
    StandardOutput.write("Given up and now waiting again: \(count)")
    try await parts.database.close()
  }
}
