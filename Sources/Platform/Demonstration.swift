import Accounts
import Exercises
import Foundation
import Kernel

/// The demonstration agency: people for each role and a drill that is ready to start.
///
/// Its passphrase is made up at the first start and kept in a file beside the database, readable
/// by its owner only, so that the same one is printed every time.
package struct Demonstration: Sendable {
  private let parts: Parts

  package init(_ parts: Parts) {
    self.parts = parts
  }

  package struct Agency: Sendable {
    package var passphrase: String
    package var officer: String
    package var others: [(email: String, role: String)]
  }

  private static let people: [(name: String, email: String, roles: Set<Role>)] = [
    ("Mona Reyes", "officer@fairhaven.example", [.officer]),
    ("Ravi Okafor", "trainer@fairhaven.example", [.trainer, .controller, .evaluator]),
    ("June Albright", "pio@fairhaven.example", [.publicInformationOfficer, .approver]),
    ("Noah Park", "writer@fairhaven.example", [.publicInformationOfficer, .author]),
    ("Captain Dana Ortiz", "captain@fairhaven.example", [.approver]),
    ("Chief Teresa Lund", "chief@fairhaven.example", [.supervisor]),
    ("Sam Whitlow", "auditor@fairhaven.example", [.auditor]),
  ]

  private static let administrator = "admin@fairhaven.example"

  package func prepare() async throws -> Agency {
    let passphrase = try keptPassphrase()
    if let link = try await parts.setUp.issueLink(now: parts.clock()) {
      let administrator = NewAdministrator(
        agency: "Fairhaven Police Department", name: "Alex Morgan", email: Self.administrator,
        password: Password(passphrase))
      _ = try await parts.setUp.setUp(administrator, with: link, now: parts.clock())
    }
    let known = Set(try await parts.people.people().map(\.email.text))
    for person in Self.people where !known.contains(person.email) {
      try await add(person, passphrase: passphrase)
    }
    try await DemonstrationDesk(desk: parts.desk, people: parts.people).prepare()
    try await DemonstrationCourse(
      courses: parts.courses, people: parts.people, clock: parts.clock
    ).prepare()
    try await DemonstrationTraining(parts: parts).prepare()
    return Agency(
      passphrase: passphrase, officer: Self.people[0].email,
      others: Self.people.dropFirst().map {
        ($0.email, $0.roles.map(\.title).sorted().joined(separator: ", "))
      }
        + [(Self.administrator, Role.administrator.title)])
  }

  private func add(
    _ person: (name: String, email: String, roles: Set<Role>), passphrase: String
  ) async throws {
    let (added, token) = try await parts.invites.invite(
      name: person.name, email: person.email, roles: person.roles, by: nil, now: parts.clock())
    _ = try await parts.invites.accept(
      token, password: Password(passphrase), now: parts.clock())
    guard person.roles.contains(.officer) else { return }
    _ = try await parts.starter.start(
      scenario: "mall-shooting-drill", seed: "1", person: added.id.rawValue)
  }

  private func keptPassphrase() throws -> String {
    let file = URL(filePath: parts.installation.database).deletingLastPathComponent()
      .appending(path: "demonstration-passphrase.txt")
    if let kept = try? String(contentsOf: file, encoding: .utf8), !kept.isEmpty { return kept }
    let words = (0..<5).map { _ in Self.words.randomElement() ?? "harbor" }
    let passphrase = words.joined(separator: " ")
    try Data(passphrase.utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    return passphrase
  }

  private static let words = [
    "anchor", "basil", "candle", "delta", "ember", "fennel", "gravel", "harbor", "indigo",
    "juniper", "kettle", "lantern", "maple", "nickel", "orchard", "pebble", "quartz", "ribbon",
    "saddle", "timber", "umbrella", "velvet", "walnut", "yarrow", "zephyr", "bramble", "copper",
    "dapple", "falcon", "ginger", "hollow", "iris",
  ]
}
