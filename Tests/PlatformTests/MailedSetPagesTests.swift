import Accounts
import CourseFormat
import Curriculum
import FoundationEssentials
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Storage
import Testing
import Web

@testable import Platform

/// A link from a mail, in a browser in which nobody is signed in.
struct MailedSetPagesTests {
  private static let token = "0123456789abcdef0123456789abcdef"
  private static let link = "/today/\(token)"

  @Test func `the link opens the day's questions without signing in, and nothing else`()
    async throws
  {
    try await visit { stranger, parts in
      for _ in 0..<2 {
        let page = try await stranger.get(Self.link)
        #expect(page.status == .ok && page.text.contains("questions are due"))
        #expect(!page.text.contains("Pat") && !page.text.contains("Sign out"))
      }
      // Whoever only looks, such as a program that checks mail, begins nothing.
      #expect(try await Self.count("course_attempt WHERE purpose = 'review'", parts) == 0)
      try await stranger.post("\(Self.link)/start")
      let question = try await stranger.get(Self.link).text
      #expect(question.contains("Question 1 of") && question.contains("\(Self.link)/answers"))
      #expect(!question.contains("/attempts/") && !question.contains("/courses/"))
      for path in ["/learning", "/learning/today", "/learning/reminders"] {
        #expect(try await stranger.get(path).headers[.location] == "/sign-in")
      }
    }
  }

  @Test func `answers by the link count for their owner, each once`() async throws {
    try await visit { stranger, parts in
      try await stranger.post("\(Self.link)/start")
      try await stranger.post("\(Self.link)/start")
      #expect(try await Self.count("course_attempt WHERE purpose = 'review'", parts) == 1)
      let nothing = try await stranger.send("\(Self.link)/answers", ["question": "1"])
      #expect(nothing.status == .unprocessableContent)
      try await stranger.post("\(Self.link)/submission")
      let done = try await stranger.get(Self.link).text
      #expect(done.contains("0 of ") && done.contains("comes back in another form"))
      let ended = try await stranger.send("\(Self.link)/answers", ["question": "1"])
      #expect(ended.headers[.location] == Self.link)
    }
  }

  @Test func `a form without its token is refused`() async throws {
    try await visit { stranger, parts in
      let answer = try await stranger.client.execute(
        uri: "\(Self.link)/start", method: .post,
        headers: [.contentType: "application/x-www-form-urlencoded"]
      ) { $0.status }
      #expect(answer == .forbidden)
      #expect(try await Self.count("course_attempt WHERE purpose = 'review'", parts) == 0)
    }
  }

  @Test func `a link that has ended opens nothing but still ends the mails`() async throws {
    try await visit(isOver: true) { stranger, parts in
      let page = try await stranger.get(Self.link)
      #expect(page.status == .notFound && page.text.contains("This link has ended"))
      #expect(try await stranger.send("\(Self.link)/start", [:]).status == .notFound)
      #expect(try await stranger.get("\(Self.link)/stop").text.contains("Stop these mails"))
      try await stranger.post("\(Self.link)/stop")
      #expect(try await stranger.get("\(Self.link)/stop").text.contains("You get no mails"))
      #expect(try await Self.count("course_set_choice WHERE mails = 0", parts) == 1)
    }
  }

  private static func count(_ rows: SQL, _ parts: Parts) async throws -> Int {
    try await parts.database.read {
      try $0.row("SELECT COUNT(*) AS n FROM \(rows)")?.integer("n") ?? 0
    }
  }

  /// Questions are due for Pat, who got the link and asked for mails.
  private func visit(
    isOver: Bool = false, _ body: @escaping @Sendable (Stranger, Parts) async throws -> Void
  ) async throws {
    let installation = try await TestInstallation()
    let parts = installation.parts
    let now = parts.clock()
    _ = try await parts.courses.library.store.publish(
      try #require(TinyCourse.course), media: [], by: "Test", now: now)
    _ = try await installation.signIn("Pat", roles: [.officer])
    let pat = try #require(try await parts.people.people().first { $0.name == "Pat" })
    try await Self.teach(
      SignedInPerson(id: pat.id.rawValue, name: pat.name, roles: pat.roles), parts)
    let end = isOver ? now - 1 : now + 1_000_000
    try await parts.database.write {
      try $0.execute(
        """
        INSERT INTO course_mailed_set (token_hash, person_id, day, sent_at, expires_at)
        VALUES (\(SessionToken(Self.token).hash), \(pat.id), '2026-11-18', \(now), \(end))
        """)
      try $0.execute(
        "INSERT INTO course_set_choice (person_id, mails, at) VALUES (\(pat.id), 1, \(now))")
    }
    try await installation.test { client in
      try await body(try await Stranger(client, at: "\(Self.link)/stop"), parts)
    }
  }

  /// Goes through the first quiz, five days ago.
  private static func teach(_ person: SignedInPerson, _ parts: Parts) async throws {
    let past = parts.clock() - 5 * 24 * 60 * 60 * 1000
    let courses = parts.courses.desk
    let version = try await courses.library.newest("first-post")
    let enrollment = try await courses.enrollments.enroll(person.id, in: version, now: past)
    let desk = AttemptDesk(
      courses: CourseDesk(
        library: courses.library, enrollments: courses.enrollments, progress: courses.progress,
        clock: { past }),
      store: parts.courses.attempts.store, cards: parts.courses.attempts.cards)
    try await desk.demonstrate(
      try #require(ItemReference("say-what-helps/quiz")),
      by: Learner(person: person, enrollment: enrollment, version: version), share: 1)
  }
}

/// A browser in which nobody is signed in, with the cookie that its forms need.
private struct Stranger: Sendable {
  let client: any TestClientProtocol
  private let cookie: String
  private let token: String

  init(_ client: any TestClientProtocol, at path: String) async throws {
    self.client = client
    let page = try await client.execute(uri: path, method: .get) { $0 }
    let set = try #require(page.headers[.setCookie])
    cookie = String(set.prefix { $0 != ";" })
    token = try #require(page.formToken)
  }

  func get(_ path: String) async throws -> TestResponse {
    try await client.execute(uri: path, method: .get, headers: [.cookie: cookie]) { $0 }
  }

  func post(_ path: String) async throws {
    let answer = try await send(path, [:])
    #expect(answer.status == .seeOther, "\(path): \(answer.text.prefix(500))")
  }

  func send(_ path: String, _ fields: [String: String]) async throws -> TestResponse {
    let body = (["csrf=\(token)"] + fields.map { "\($0.key)=\($0.value)" }).joined(separator: "&")
    return try await client.execute(
      uri: path, method: .post,
      headers: [.cookie: cookie, .contentType: "application/x-www-form-urlencoded"],
      body: ByteBuffer(string: body)
    ) { $0 }
  }
}
