import ArgumentParser
import Platform

struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Run the demonstration agency with people, content and a ready exercise.",
    discussion: """
      Everything is kept in the data folder (default: data/demo) and is there again next time.

      With --days-ahead the agency's clock runs so many days ahead: what comes back, falls due or
      runs out later can be seen now.

      Example: rollcall demo --port 9000
      """
  )

  @OptionGroup var options: InstallationOptions

  @Option(help: "Days by which the agency's clock runs ahead, 0 to 3650.")
  var daysAhead = 0

  func validate() throws {
    guard (0...3650).contains(daysAhead) else {
      throw ValidationError("--days-ahead takes 0 to 3650 days.")
    }
  }

  func run() async throws {
    var installation = try options.installation(defaultData: "data/demo")
    // Its people do not exist, so no mail leaves for them.
    installation.mail = nil
    let ahead = daysAhead * 24 * 60 * 60 * 1000
    let parts = try await Parts.open(
      installation, logger: options.makeLogger(), clock: { WallClock.system() + ahead })
    StandardOutput.write("Preparing the demonstration agency …")
    let agency = try await Demonstration(parts).prepare()
    try await Server(parts).run {
      StandardOutput.write("The demonstration agency is ready. Open the address and sign in.")
      StandardOutput.write("Address: \(parts.installation.publicURL)")
      StandardOutput.write("Sign in: \(agency.officer)")
      StandardOutput.write("Passphrase: \(agency.passphrase)")
      for (email, role) in agency.others {
        StandardOutput.write("Also, with the same passphrase: \(email) (\(role))")
      }
    }
  }
}
