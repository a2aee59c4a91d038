import Accounts
import Foundation
import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import Platform
import Storage
import TestSupport
import Web

/// A whole installation on an in-memory database and the shipped content.
struct TestInstallation {
  let parts: Parts

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  init() async throws {
    var site = SiteSettings()
    site.requestBurst = 100_000
    let installation = Installation(
      database: "unused", content: Self.root.appending(path: "Content"),
      assets: Self.root.appending(path: "Assets"), host: "127.0.0.1", port: 0,
      publicURL: "http://training.example", site: site)
    parts = try await Parts(
      installation, database: try await makeTestDatabase(Schema.migrations),
      logger: Logger(label: "test"),
      clock: { 1_795_000_000_000 },
      hasher: PasswordHasher(cost: ScryptCost(rounds: 16, blockSize: 8, parallelism: 1)),
      studySeeds: 3)
  }

  func test(_ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void) async throws
  {
    let router = parts.site(assets: Assets()).router()
    try await Application(responder: router.buildResponder()).test(.router, body)
  }

  /// A person with these roles; gives the cookie of a new session.
  func signIn(_ name: String, roles: Set<Role>) async throws -> String {
    let (person, link) = try await parts.invites.invite(
      name: name, email: "\(name.lowercased())@example.org", roles: roles, by: nil,
      now: parts.clock())
    _ = try await parts.invites.accept(
      link, password: Password("violet harbor maple lantern"), now: parts.clock())
    let token = try await parts.sessions.start(
      person: person.id.rawValue, browser: "Test", address: "local", now: parts.clock())
    return "rollcall_session=\(token.text)"
  }
}
