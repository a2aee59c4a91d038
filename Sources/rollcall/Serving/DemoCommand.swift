import ArgumentParser
import Platform

struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Run the demonstration agency with people, content and a ready exercise.",
    discussion: """
      Everything is kept in the data folder (default: data/demo) and is there again next time.

      Example: rollcall demo --port 9000
      """
  )

  @OptionGroup var options: InstallationOptions

  func run() async throws {
    var installation = try options.installation(defaultData: "data/demo")
    // Its people do not exist, so no mail leaves for them.
    installation.mail = nil
    let parts = try await Parts.open(installation, logger: options.makeLogger())
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
