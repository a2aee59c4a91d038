import Mail
import Testing

/// TLS and login.
struct MailProtectionTests {
  private func send(
    to server: LocalMailServer, scheme: String = "smtp", password: String? = nil,
    requiresTLS: Bool = true, authorities: String?
  ) async throws {
    let login = try password.map { try MailLogin(user: "rollcall", password: $0) }
    let settings = try settings(
      "\(scheme)://127.0.0.1:\(server.port)", login: login, requiresTLS: requiresTLS,
      authorities: authorities)
    let message = try MailMessage(to: "mona@fairhaven.example", subject: "Due", text: "Text")
    _ = try await Mailer(settings, clock: { TestClock.start }).send(message, key: "due/1")
  }

  @Test(arguments: [
    ("smtp", LocalMailServer.Behavior.Protection.onDemand), ("smtps", .fromTheStart),
  ])
  func `login and message go over TLS`(
    scheme: String, protection: LocalMailServer.Behavior.Protection
  ) async throws {
    let behavior = LocalMailServer.Behavior(protection: protection, login: "rollcall hunter2")
    try await TestCertificate.withFile { file in
      try await LocalMailServer.run(behavior) { server in
        try await send(to: server, scheme: scheme, password: "hunter2", authorities: file)
        let mail = try #require(server.received.first)
        #expect(mail.isProtected)
        #expect(mail.login == "rollcall hunter2")
      }
    }
  }

  @Test func `a wrong password is told, and not shown`() async throws {
    let behavior = LocalMailServer.Behavior(protection: .onDemand, login: "rollcall other")
    try await TestCertificate.withFile { file in
      try await LocalMailServer.run(behavior) { server in
        let error = await #expect(throws: MailError.self) {
          try await send(to: server, password: "hunter2", authorities: file)
        }
        #expect(error == .loginRefused(host: "127.0.0.1", reply: "535 5.7.8 wrong password"))
        #expect(error?.message.contains("hunter2") == false)
        #expect(server.received.isEmpty)
      }
    }
  }

  @Test func `without TLS neither password nor message leaves`() async throws {
    try await LocalMailServer.run(.init(login: "rollcall hunter2")) { server in
      await #expect(throws: MailError.noTLS(host: "127.0.0.1")) {
        try await send(to: server, password: "hunter2", authorities: nil)
      }
      #expect(server.received.isEmpty)
      #expect(!server.commands.contains { $0.hasPrefix("AUTH") || $0.hasPrefix("MAIL") })
    }
  }

  @Test(arguments: [true, false])
  func `a certificate that nobody vouches for is not trusted`(requiresTLS: Bool) async throws {
    try await LocalMailServer.run(.init(protection: .onDemand)) { server in
      await #expect(throws: MailError.notTrusted(host: "127.0.0.1")) {
        try await send(to: server, requiresTLS: requiresTLS, authorities: nil)
      }
      #expect(server.received.isEmpty)
    }
  }

  @Test func `a file without certificates is told`() async throws {
    try await LocalMailServer.run(.init(protection: .onDemand)) { server in
      await #expect(throws: MailError.noAuthorities) {
        try await send(to: server, authorities: "/dev/null")
      }
    }
  }

  @Test func `smtps to a server without TLS is told`() async throws {
    try await LocalMailServer.run { server in
      await #expect(throws: MailError.tlsFailed(host: "127.0.0.1")) {
        try await send(to: server, scheme: "smtps", authorities: nil)
      }
    }
  }
}
