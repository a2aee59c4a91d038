import Mail
import NIOCore
import Testing

struct MailerTests {
  private func message(
    subject: String = "Your lesson is due", text: String = "It is due on Friday."
  ) throws -> MailMessage {
    try MailMessage(to: "mona@fairhaven.example", subject: subject, text: text)
  }

  @Test func `a message arrives as it was written`() async throws {
    try await LocalMailServer.run { server in
      let receipt = try await server.mailer().send(try message(), key: "due/1")
      #expect(receipt.reply == "250 2.0.0 kept as 1")
      let mail = try #require(server.received.first)
      #expect(server.received.count == 1)
      #expect(mail.from.hasPrefix("MAIL FROM:<rollcall@fairhaven.example>"))
      #expect(mail.to == ["RCPT TO:<mona@fairhaven.example>"])
      #expect(
        mail.headers == """
          From: "Rollcall"
           <rollcall@fairhaven.example>
          To: <mona@fairhaven.example>
          Subject: Your lesson is due
          Date: Wed, 18 Nov 2026 11:06:40 +0000
          Message-ID: <\(try #require(mail.messageID))@fairhaven.example>
          Auto-Submitted: auto-generated
          MIME-Version: 1.0
          Content-Type: text/plain; charset=utf-8
          Content-Transfer-Encoding: quoted-printable
          """)
      #expect(mail.text == "It is due on Friday.")
    }
  }

  @Test func `any writing arrives, in lines that every server takes`() async throws {
    let subject = "Réunion à l’école – 会議は金曜日です 👮🏽‍♀️ " + String(repeating: "ß", count: 100)
    let text = """
      .
      .. two dots
      From here on: naïve café, Пожалуйста, 会議 👩‍👩‍👧‍👦 = 100 %
      trailing space\u{20}
      \(String(repeating: "long line ", count: 300)).end
      .
      """
    try await LocalMailServer.run { server in
      let mailer = try server.mailer()
      _ = try await mailer.send(try message(subject: subject, text: text), key: "due/1")
      let mail = try #require(server.received.first)
      #expect(decoded(try #require(mail.header("Subject"))) == subject)
      #expect(mail.text == text)
      #expect(mail.lines.allSatisfy { $0.utf8.count <= 78 && $0.utf8.allSatisfy { $0 < 0x7F } })
      #expect(!mail.lines.contains { $0.contains("<bare LF>") || $0.hasPrefix("From ") })
    }
  }

  @Test(arguments: [
    (#"Chief "Sam" O'Neil, PD"#, #""Chief \"Sam\" O'Neil, PD" <rollcall@fairhaven.example>"#),
    ("=?UTF-8?Q?x?=", "=?UTF-8?B?PT9VVEYtOD9RP3g/PQ==?= <rollcall@fairhaven.example>"),
  ])
  func `a name cannot become another address`(name: String, header: String) async throws {
    try await LocalMailServer.run { server in
      let settings = try settings("smtp://127.0.0.1:\(server.port)", name: name)
      let mailer = Mailer(settings, clock: { TestClock.start })
      _ = try await mailer.send(try message(), key: "due/1")
      #expect(server.received.first?.header("From") == header)
    }
  }

  @Test func `the same key has the same Message-ID, another has another`() async throws {
    try await LocalMailServer.run { server in
      let mailer = try server.mailer()
      for key in ["due/1", "due/1", "due/2"] { _ = try await mailer.send(try message(), key: key) }
      let ids = server.received.map(\.messageID)
      #expect(ids.count == 3)
      #expect(ids.first == ids.dropFirst().first)
      #expect(Set(ids).count == 2)
    }
  }

  @Test(arguments: [
    (#"550 5.1.1 <mona@fairhaven.example> unknown"#, "RCPT", true),
    ("554 5.7.1 relaying denied", "RCPT", false), ("451 4.7.1 try again later", "RCPT", false),
    ("530 5.7.0 login first", "MAIL", false), ("552 5.3.4 too big", "DATA", false),
    ("554 5.6.0 no", ".", false), ("554 5.3.2 busy", "greeting", false),
  ])
  func `a server's no is passed on in its words`(
    answer: String, to command: String, isFinal: Bool
  ) async throws {
    try await LocalMailServer.run(.init(answers: [command: answer])) { server in
      let mailer = try server.mailer()
      let error = await #expect(throws: MailError.self) {
        try await mailer.send(try message(), key: "due/1")
      }
      #expect(error == .refused(reply: answer))
      #expect(error?.message.contains(answer) == true)
      #expect(error?.isFinal == isFinal)
    }
  }

  @Test(arguments: ["greeting", "RCPT", "."])
  func `a silent server is left after a while`(silence: String) async throws {
    try await LocalMailServer.run(.init(answers: [silence: ""])) { server in
      let times = MailTimes(connecting: .milliseconds(400), altogether: .milliseconds(500))
      let mailer = try server.mailer(times: times)
      await #expect(throws: MailError.timedOut(host: "127.0.0.1")) {
        try await mailer.send(try message(), key: "due/1")
      }
    }
  }

  @Test(arguments: ["greeting", "EHLO", "DATA", "."])
  func `a server that hangs up is an error`(moment: String) async throws {
    try await LocalMailServer.run(.init(answers: [moment: "close"])) { server in
      let mailer = try server.mailer()
      await #expect(throws: MailError.brokenOff(host: "127.0.0.1")) {
        try await mailer.send(try message(), key: "due/1")
      }
    }
  }

  @Test func `nobody listening and no such host are told apart`() async throws {
    let port = try await LocalMailServer.run { $0.port }
    let gone = try settings("smtp://127.0.0.1:\(port)")
    await #expect(throws: MailError.noConnection(gone.server)) {
      try await Mailer(gone, clock: { 0 }).send(try message(), key: "due/1")
    }
    let unknown = try settings("smtp://mail.invalid")
    await #expect(throws: MailError.noSuchHost("mail.invalid")) {
      try await Mailer(unknown, clock: { 0 }).send(try message(), key: "due/1")
    }
  }

  @Test func `a cancelled delivery ends early`() async throws {
    try await LocalMailServer.run(.init(answers: ["RCPT": ""])) { server in
      let mailer = try server.mailer()
      let message = try message()
      let delivery = Task { try await mailer.send(message, key: "due/1") }
      while !server.commands.contains(where: { $0.hasPrefix("RCPT") }) {
        try await Task.sleep(for: .milliseconds(10))
      }
      delivery.cancel()
      await #expect(throws: MailError.stopped) { try await delivery.value }
    }
  }

  @Test func `a message that the server has is waited for, also when cancelled`() async throws {
    try await LocalMailServer.run(.init(pauseBeforeTaking: .seconds(2))) { server in
      let mailer = try server.mailer()
      let message = try message()
      let delivery = Task { try await mailer.send(message, key: "due/1") }
      while server.received.isEmpty { try await Task.sleep(for: .milliseconds(10)) }
      delivery.cancel()
      let receipt = try await delivery.value
      #expect(receipt.reply == "250 2.0.0 kept as 1")
    }
  }
}

extension LocalMailServer.Received {
  fileprivate var messageID: String? {
    header("Message-ID")?.dropFirst().split(separator: "@").first.map(String.init)
  }
}
