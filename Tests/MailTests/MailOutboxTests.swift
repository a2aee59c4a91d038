import Logging
import Mail
import ServiceLifecycle
import Storage
import Testing

struct MailOutboxTests {
  private struct Refusal: Error {}

  @Test func `a key is queued once, also after it was sent`() async throws {
    let test = try await TestOutbox()
    try await LocalMailServer.run { server in
      let first = try await test.queue()
      let again = try await test.queue(text: "Another text")
      try await test.delivery(server.mailer()).deliverDue()
      let later = try await test.queue()
      try await test.delivery(server.mailer()).deliverDue()
      #expect([first, again, later] == [true, false, false])
      #expect(server.received.map(\.text) == ["Your lesson is due."])
    }
  }

  @Test func `mail of a transaction that failed does not exist`() async throws {
    let test = try await TestOutbox()
    let message = try MailMessage(to: "mona@fairhaven.example", subject: "Due", text: "Text")
    await #expect(throws: Refusal.self) {
      try await test.database.write { transaction in
        try MailOutbox.queue(message, key: "due/1", in: transaction, now: 1)
        throw Refusal()
      }
    }
    let mail = try await test.outbox.mail(withKey: "due/1")
    #expect(mail == nil)
  }

  @Test func `what was sent keeps its key and loses its text`() async throws {
    let test = try await TestOutbox()
    try await test.queue()
    try await LocalMailServer.run { server in
      try await test.delivery(server.mailer()).deliverDue()
    }
    let mail = try #require(try await test.outbox.mail(withKey: "due/1"))
    #expect(mail.state == .sent(at: test.clock.now))
    #expect(mail.text.isEmpty)
    let unsent = try await test.outbox.unsent()
    #expect(unsent.isEmpty)
  }

  @Test func `a failed try is repeated after 1, 5, 30 minutes, 2 and 8 hours, then given up`()
    async throws
  {
    let test = try await TestOutbox()
    try await test.queue()
    try await LocalMailServer.run(.init(answers: ["RCPT": "451 4.7.1 later"])) { server in
      let delivery = test.delivery(try server.mailer())
      var tries = 0
      for minutes in [1, 5, 30, 120, 480] {
        try await delivery.deliverDue()
        try await delivery.deliverDue()
        tries += 1
        let state = try await test.state()
        #expect(state == .waiting(nextTry: test.clock.now + minutes * 60_000))
        #expect(server.commands.count { $0.hasPrefix("RCPT") } == tries)
        test.clock.advance(minutes: minutes)
      }
      try await delivery.deliverDue()
      let mail = try #require(try await test.outbox.mail(withKey: "due/1"))
      #expect(mail.state == .gaveUp(at: test.clock.now))
      #expect(mail.attempts == 6)
      #expect(mail.lastError?.contains("451 4.7.1 later") == true)
      test.clock.advance(minutes: 10_000)
      try await delivery.deliverDue()
      #expect(server.commands.count { $0.hasPrefix("RCPT") } == 6)
    }
  }

  @Test func `a recipient whom the server does not know is given up at once`() async throws {
    let test = try await TestOutbox()
    try await test.queue()
    try await LocalMailServer.run(.init(answers: ["RCPT": "550 5.1.1 unknown"])) { server in
      try await test.delivery(server.mailer()).deliverDue()
    }
    let state = try await test.state()
    #expect(state == .gaveUp(at: test.clock.now))
  }

  @Test func `a server that comes back gets what waited, and what was given up on request`()
    async throws
  {
    let test = try await TestOutbox()
    try await test.queue("due/1")
    try await LocalMailServer.run(.init(answers: ["RCPT": "550 5.1.1 unknown"])) { server in
      try await test.delivery(server.mailer()).deliverDue()
    }
    try await test.queue("due/2", text: "Second")
    try await LocalMailServer.run { server in
      try await test.delivery(server.mailer()).deliverDue()
      #expect(server.received.map(\.text) == ["Second"])
      let count = try await test.outbox.retryAll(now: test.clock.now)
      #expect(count == 1)
      try await test.delivery(server.mailer()).deliverDue()
      #expect(server.received.map(\.text) == ["Second", "Your lesson is due."])
    }
  }

  @Test func `without a mail server messages wait seven days, then are marked`() async throws {
    let test = try await TestOutbox()
    try await test.queue()
    test.clock.advance(minutes: 7 * 24 * 60)
    try await test.delivery(nil).deliverDue()
    let waiting = try #require(try await test.outbox.unsent().first)
    #expect(waiting.attempts == 0)
    #expect(waiting.state == .waiting(nextTry: TestClock.start))
    test.clock.advance(minutes: 1)
    try await test.delivery(nil).deliverDue()
    let marked = try #require(try await test.outbox.unsent().first)
    #expect(marked.state == .gaveUp(at: test.clock.now))
    #expect(marked.lastError == "not sent: no mail server")
  }

  @Test func `a crash between sending and noting it sends again, under the same Message-ID`()
    async throws
  {
    let test = try await TestOutbox()
    try await test.queue()
    try await LocalMailServer.run { server in
      let delivery = test.delivery(try server.mailer())
      await #expect(throws: Refusal.self) {
        try await delivery.deliverDue(send: { delivery in
          try await delivery()
          throw Refusal()
        })
      }
      try await delivery.deliverDue()
      #expect(server.received.count == 1)
      test.clock.advance(minutes: 1)
      try await delivery.deliverDue()
      try await delivery.deliverDue()
      let ids = server.received.map { $0.header("Message-ID") }
      #expect(ids.count == 2)
      #expect(Set(ids).count == 1)
    }
    let state = try await test.state()
    #expect(state == .sent(at: test.clock.now))
  }

  @Test func `two that deliver at once send each message once`() async throws {
    let test = try await TestOutbox()
    for number in 1...5 { try await test.queue("due/\(number)", text: "Number \(number)") }
    try await LocalMailServer.run { server in
      async let one: Void = test.delivery(server.mailer()).deliverDue()
      async let other: Void = test.delivery(server.mailer()).deliverDue()
      _ = try await (one, other)
      #expect(server.received.map(\.text).sorted() == (1...5).map { "Number \($0)" })
    }
  }

  @Test func `what the stop of the program cut short is no try`() async throws {
    let test = try await TestOutbox()
    try await test.queue()
    try await LocalMailServer.run { server in
      let delivery = test.delivery(try server.mailer())
      try await delivery.deliverDue(send: { delivery in
        let task = Task {
          withUnsafeCurrentTask { $0?.cancel() }
          try await delivery()
        }
        try await task.value
      })
      #expect(server.received.isEmpty)
      let mail = try #require(try await test.outbox.mail(withKey: "due/1"))
      #expect(mail.attempts == 0)
      #expect(mail.state == .waiting(nextTry: test.clock.now))
    }
  }

  @Test func `the service sends until it is stopped`() async throws {
    let test = try await TestOutbox()
    try await test.queue()
    try await LocalMailServer.run { server in
      let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
      let service = MailService(delivery: test.delivery(try server.mailer()), logger: logger)
      let group = ServiceGroup(services: [service], logger: logger)
      async let end: Void = group.run()
      while try await test.outbox.unsent().isEmpty == false {
        try await Task.sleep(for: .milliseconds(10))
      }
      await group.triggerGracefulShutdown()
      try await end
      #expect(server.received.count == 1)
    }
  }
}
