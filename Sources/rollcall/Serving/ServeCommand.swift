import Web
import Accounts
import ArgumentParser
import Logging
import Platform
import SiteMap

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Run an agency's installation.",
    discussion: """
      The first start prints a one-time link under which the first administrator sets it up.

      Example: rollcall serve --data /srv/rollcall --url https://training.example.gov
      """
  )

  @OptionGroup var options: InstallationOptions

  func run() async throws {
    let parts = try await Parts.open(try options.installation(), logger: options.makeLogger())
    let link = try await parts.setUp.issueLink(now: parts.clock()).map {
      parts.installation.publicURL + Link.setUp(token: $0.text).path
    }
    try await Server(parts).run {
      if let link {
        StandardOutput.write("Set up: \(link)")
        StandardOutput.write("The link works once, for 24 hours; a new start prints a new one.")
      }
      StandardOutput.write("Address: \(parts.installation.publicURL)")
    }
  }
}

extension InstallationOptions {
  /// The log, as text or as JSON lines, on standard error.
  func makeLogger() -> Logger {
    if wantsJSONLogs() {
      LoggingSystem.bootstrap { JSONLogHandler(label: $0) }
    } else {
      LoggingSystem.bootstrap { StreamLogHandler.standardError(label: $0) }
    }
    var logger = Logger(label: "rollcall")
    logger.logLevel = wantsJSONLogs() ? .info : .warning
    return logger
  }
}
