import Web
import Storage
import Accounts
import ArgumentParser
import Platform
import SiteMap

struct UserImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add everybody in a CSV file and print each one's link.",
    discussion: """
      The file has a header name,email,roles and one person a row; several roles are separated by
      semicolons. Three more columns may follow: unit,rank,supervisor (the supervisor by e-mail).
      When a row has a fault, nobody is added.

      Example: rollcall user import people.csv
      """)

  @OptionGroup var options: InstallationOptions

  @Argument(help: "The CSV file; - for standard input.") var file: String

  func run() async throws {
    let (newcomers, faults) = NewcomerList.read(try TextFile.read(file), file: file)
    try stop(at: faults)
    let parts = try await options.openParts()
    let (links, taken) = try await parts.invites.inviteAll(
      newcomers, file: file, by: nil, now: parts.clock())
    try await parts.database.close()
    try stop(at: taken)
    for (newcomer, token) in links {
      let link = parts.installation.publicURL + Link.invitation(token: token.text).path
      StandardOutput.write("\(newcomer.email)\t\(link)")
    }
  }

  private func stop(at faults: [ImportFault]) throws {
    guard !faults.isEmpty else { return }
    for fault in faults { StandardError.write("\(fault)") }
    throw CommandProblem("The list has faults (above). Nobody was added.")
  }
}
