import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Testing

@testable import Platform

/// The pages of a debrief, over the real router and a real database.
struct DebriefPagesTests {
  static let parts = [
    "", "/replay", "/timeline", "/points", "/facts", "/answers", "/crowd", "/model", "/paper",
  ]

  @Test func `each part is marked as an exercise and leads to all others`() async throws {
    try await withEndedRun { officer, run, _ in
      for part in Self.parts {
        let page = try await officer.get("\(run)/result\(part)")
        #expect(page.status == .ok, "\(part)")
        #expect(page.text.contains("<strong>EXERCISE</strong>"), "\(part)")
        for other in Self.parts {
          #expect(page.text.contains("href=\"\(run)/result\(other)\""), "\(part) → \(other)")
        }
        #expect(page.text.contains("href=\"\(run)/debrief\""), "\(part)")
      }
    }
  }

  @Test func `the replay shows what stood there then, and nothing of what came later`()
    async throws
  {
    try await withEndedRun { officer, run, _ in
      let early = try await officer.get("\(run)/result/replay?at=0&platform=microblog").text
      #expect(!early.contains(Self.words))
      let late = try await officer.get("\(run)/result/replay?at=600&platform=microblog").text
      #expect(late.contains(Self.words) && late.contains("What you knew"))
      let moment = try await officer.get("\(run)/result/replay/moment?at=600").text
      #expect(!moment.contains("<html") && moment.contains("class=\"moment\""))
    }
  }

  @Test func `the replay goes by steps, and stops at both ends`() async throws {
    try await withEndedRun { officer, run, _ in
      let start = try await officer.get("\(run)/result/replay?at=0").text
      #expect(start.contains("replay?at=10&amp;") && !start.contains(">‹ Earlier<span"))
      let end = try await officer.get("\(run)/result/replay?at=99999").text
      #expect(!end.contains(">Later ›<span") && end.contains(">‹ Earlier<span"))
    }
  }

  @Test(arguments: ["at=soon", "at=-5", "at=%3Cscript%3E", "platform=nowhere"])
  func `a moment or network that is none is said`(query: String) async throws {
    try await withEndedRun { officer, run, _ in
      let answer = try await officer.get("\(run)/result/replay?\(query)")
      #expect(answer.status == .unprocessableContent)
      #expect(!answer.text.contains("<script>"))
    }
  }

  @Test func `each chart says in words what it shows, and has its table and its file`()
    async throws
  {
    try await withEndedRun { officer, run, _ in
      let page = try await officer.get("\(run)/result/crowd").text
      #expect(page.contains("role=\"img\" aria-label=\"Trust and anxiety. Trust went from"))
      #expect(page.contains("View as table"))
      let files = page.matches(of: /href="([^"]*files\/[^"]*\.csv)"/).map { String($0.1) }
      #expect(files.count >= 3)
      for file in files {
        let answer = try await officer.get(file)
        #expect(answer.headers[.contentType] == "text/csv; charset=utf-8")
        #expect(answer.text.hasPrefix("\""))
      }
    }
  }

  @Test func `the whole debrief is a file with stable keys`() async throws {
    try await withEndedRun { officer, run, _ in
      let file = try await officer.get("\(run)/result/files/debrief.json")
      #expect(file.headers[.contentDisposition] == "attachment; filename=\"debrief.json\"")
      for key in [
        "\"format\":1", "\"mark\":\"EXERCISE\"", "\"scenario\":", "\"run\":", "\"result\":",
        "\"tables\":", "\"id\":\"facts\"", "\"id\":\"questions\"", "\"id\":\"timeline\"",
      ] {
        #expect(file.text.contains(key), "\(key)")
      }
      #expect(try await officer.get("\(run)/result/files/nothing.csv").status == .notFound)
    }
  }

  @Test(arguments: ["debrief.pdf", "debrief-a4.pdf"])
  func `the whole debrief is a PDF file, for those who may see the run`(name: String) async throws {
    try await withEndedRun { officer, run, _ in
      let page = try await officer.get("\(run)/result/paper").text
      #expect(page.contains("href=\"\(run)/result/files/\(name)\""))
      let file = try await officer.get("\(run)/result/files/\(name)")
      #expect(file.headers[.contentType] == "application/pdf")
      #expect(file.headers[.contentDisposition] == "attachment; filename=\"\(name)\"")
    }
  }

  @Test func `the timeline keeps to a lane, and leads into the replay`() async throws {
    try await withEndedRun { officer, run, _ in
      let own = try await officer.get("\(run)/result/timeline?lane=own").text
      #expect(own.contains("You posted") && !own.contains("event lane-crowd"))
      #expect(own.contains("\(run)/result/replay?at="))
      let crowd = try await officer.get("\(run)/result/timeline?lane=crowd").text
      #expect(!crowd.contains("You posted"))
    }
  }

  @Test func `nobody but the officer sees any part`() async throws {
    try await withEndedRun { _, run, installation in
      let cookie = try await installation.signIn("Ravi", roles: [.officer])
      try await installation.test { client in
        let other = Browser(client: client, cookie: cookie)
        for part in Self.parts + ["/replay/moment", "/files/facts.csv", "/files/debrief.pdf"] {
          let answer = try await other.get("\(run)/result\(part)")
          #expect(answer.status == .forbidden, "\(part)")
          #expect(!answer.text.contains(Self.words))
        }
        let again = try await other.send("\(run)/again", ["crowd": "same"])
        #expect(again.status == .forbidden)
      }
    }
  }

  @Test func `a run starts again with the same crowd or a new one`() async throws {
    try await withEndedRun { officer, run, _ in
      let seed = try await seed(officer, run)
      for (crowd, isSame) in [("same", true), ("new", false)] {
        let answer = try await officer.post("\(run)/again", ["crowd": crowd])
        let path = try #require(answer.headers[.location])
        #expect(path != run)
        try await officer.post("\(path)/clock", ["command": "start"])
        try await officer.post("\(path)/clock", ["command": "finish"])
        #expect(try await self.seed(officer, path) == seed || !isSame)
      }
    }
  }

  static let words = "We are getting calls about loud bangs"

  private func seed(_ officer: Browser, _ run: String) async throws -> String {
    let page = try await officer.get("\(run)/result").text
    return String(try #require(page.firstMatch(of: /Seed ([0-9]+)/)?.1))
  }

  private func withEndedRun(
    _ body: @escaping @Sendable (Browser, String, TestInstallation) async throws -> Void
  ) async throws {
    let installation = try await TestInstallation()
    let cookie = try await installation.signIn("Mona", roles: [.officer])
    try await installation.test { client in
      let officer = Browser(client: client, cookie: cookie)
      let run = try await officer.startDrill()
      try await officer.post("\(run)/clock", ["command": "start"])
      try await officer.post("\(run)/clock", ["command": "skip"])
      try await officer.post(
        "\(run)/actions",
        ["do": "post", "platform": "microblog", "text": Self.words, "key": "k1"])
      try await officer.post("\(run)/clock", ["command": "skip"])
      try await officer.post("\(run)/clock", ["command": "finish"])
      try await body(officer, run, installation)
    }
  }
}
