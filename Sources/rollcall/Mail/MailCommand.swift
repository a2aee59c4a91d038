import ArgumentParser
import Mail

struct MailCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mail", abstract: "Try the mail server, and see what was not sent.",
    subcommands: [MailTestCommand.self, MailListCommand.self, MailRetryCommand.self])
}
