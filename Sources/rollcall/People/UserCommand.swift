import Web
import Storage
import Accounts
import ArgumentParser
import Foundation
import Kernel
import Logging
import Platform
import SiteMap

struct UserCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user", abstract: "List, add, import, invite again and deactivate people.",
    subcommands: [
      UserListCommand.self, UserAddCommand.self, UserImportCommand.self, UserLinkCommand.self,
      UserDeactivateCommand.self,
    ])
}

extension InstallationOptions {
  /// The parts for a command that does one thing and ends.
  func openParts() async throws -> Parts {
    let installation = try installation(makesFolder: false)
    guard
      installation.databaseURL != nil
        || FileManager.default.fileExists(atPath: installation.database)
    else {
      throw CommandProblem(
        "There is no installation at \(installation.database). Name its folder with --data, "
          + "or start it once with `rollcall serve`.")
    }
    return try await Parts.open(installation, logger: makeLogger())
  }
}

struct UserListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List everybody with roles and state.")

  @OptionGroup var options: InstallationOptions

  func run() async throws {
    let parts = try await options.openParts()
    for person in try await parts.people.people() {
      let roles = person.roles.map(\.rawValue).sorted().joined(separator: ",")
      let state = person.isActive ? (person.hasPassword ? "active" : "invited") : "deactivated"
      StandardOutput.write("\(person.email.text)\t\(person.name)\t\(roles)\t\(state)")
    }
    try await parts.database.close()
  }
}

struct UserAddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a person and print the link to choose a passphrase.",
    discussion: "Example: rollcall user add \"Mona Reyes\" mona@example.gov --role officer")

  @OptionGroup var options: InstallationOptions

  @Argument(help: "The person's name.") var name: String
  @Argument(help: "The person's e-mail.") var email: String

  @Option(help: "A role; may be given several times. \(Role.names)")
  var role: [Role] = [.officer]

  func run() async throws {
    let parts = try await options.openParts()
    let (_, token) = try await parts.invites.invite(
      name: name, email: email, roles: Set(role), by: nil, now: parts.clock())
    StandardOutput.write(
      parts.installation.publicURL + Link.invitation(token: token.text).path)
    try await parts.database.close()
  }
}

struct UserLinkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: "Print a new link to choose a passphrase.")

  @OptionGroup var options: InstallationOptions

  @Argument(help: "The person's e-mail.") var email: String

  func run() async throws {
    let parts = try await options.openParts()
    let person = try await parts.people.person(withEmail: email)
    let token = try await parts.invites.renew(person.id, by: nil, now: parts.clock())
    StandardOutput.write(
      parts.installation.publicURL + Link.invitation(token: token.text).path)
    try await parts.database.close()
  }
}

struct UserDeactivateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deactivate",
    abstract: "Deactivate a person and end their sessions; the record stays.")

  @OptionGroup var options: InstallationOptions

  @Argument(help: "The person's e-mail.") var email: String

  func run() async throws {
    let parts = try await options.openParts()
    let person = try await parts.people.person(withEmail: email)
    try await parts.people.deactivate(person.id, by: nil, now: parts.clock())
    StandardOutput.write("\(person.name) is deactivated.")
    try await parts.database.close()
  }
}
