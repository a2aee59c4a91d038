import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Testing

@testable import Platform

/// The way out of an exercise, the note before it, and the words it was played with.
struct SafetyPagesTests {
  @Test func `stop and leave pauses at once and judges nobody`() async throws {
    try await withOfficer { officer in
      let run = try await officer.startDrill()
      try await officer.post("\(run)/clock", ["command": "start"])
      let stopped = try await officer.post("\(run)/stop", [:])
      #expect(stopped.headers[.location] == "\(run)/stop")
      let page = try await officer.get("\(run)/stop").text
      for words in ["That is all right", "Go on later", "End this run", "ravi@example.org"] {
        #expect(page.contains(words), "\(words)")
      }
      #expect(try await officer.get(run).text.contains("Resume"))
    }
  }

  @Test func `stopping works before the start, twice, and after the end`() async throws {
    try await withOfficer { officer in
      let run = try await officer.startDrill()
      try await officer.post("\(run)/stop", [:])
      try await officer.post("\(run)/clock", ["command": "start"])
      try await officer.post("\(run)/stop", [:])
      try await officer.post("\(run)/stop", [:])
      try await officer.post("\(run)/clock", ["command": "finish"])
      try await officer.post("\(run)/stop", [:])
      let page = try await officer.get("\(run)/stop").text
      #expect(!page.contains("End this run"))
    }
  }

  @Test func `before harsh material a note says what may be seen`() async throws {
    try await withOfficer { officer in
      let page = try await officer.get("/scenarios/mall-shooting-drill").text
      for words in ["Before you start", "insults", "Start with less abuse", "Not now"] {
        #expect(page.contains(words), "\(words)")
      }
      let calm = try await officer.get("/scenarios/first-drill").text
      #expect(!calm.contains("Before you start"))
    }
  }

  @Test func `milder words are marked, and the result says what was left out`() async throws {
    try await withOfficer { officer in
      let fields = ["scenario": "mall-shooting-drill", "seed": "1", "abuse": "none"]
      let run = try #require(try await officer.post("/runs", fields).headers[.location])
      try await officer.post("\(run)/clock", ["command": "start"])
      #expect(try await officer.get(run).text.contains("No abuse"))
      try await officer.post("\(run)/clock", ["command": "finish"])
      let result = try await officer.get("\(run)/result").text
      #expect(result.contains("Played with milder words"))
      #expect(result.contains("Hid the post with a private address"))
      let wrong = try await officer.send("/runs", fields.merging(["abuse": "lots"]) { $1 })
      #expect(wrong.status == .unprocessableContent)
    }
  }

  @Test func `the start page leads new people to their first drill until it is done`() async throws
  {
    try await withOfficer { officer in
      #expect(try await officer.get("/").text.contains("Start your first drill"))
      let run = try #require(
        try await officer.post("/runs", ["scenario": "first-drill"]).headers[.location])
      let ready = try await officer.get(run).text
      #expect(ready.contains("Your guide") && ready.contains("There are three."))
      #expect(try await officer.get("/").text.contains("Go on with your first drill"))
      try await officer.post("\(run)/clock", ["command": "start"])
      #expect(try await officer.get("\(run)/coach").text.contains("Decision 1 of 3"))
      try await officer.post("\(run)/clock", ["command": "skip"])
      let explained = try await officer.get(run).text
      #expect(explained.contains("The clock stands still while you read"))
      try await officer.post("\(run)/clock", ["command": "go-on"])
      #expect(try await officer.get(run).text.contains("Decision 2 of 3"))
      try await officer.post("\(run)/clock", ["command": "finish"])
      #expect(try await !officer.get("/").text.contains("Your first five minutes"))
    }
  }

  private func withOfficer(_ body: @escaping @Sendable (Browser) async throws -> Void) async throws
  {
    let installation = try await TestInstallation()
    let cookie = try await installation.signIn("Mona", roles: [.officer])
    _ = try await installation.signIn("Ravi", roles: [.trainer])
    try await installation.test { try await body(Browser(client: $0, cookie: cookie)) }
  }
}
