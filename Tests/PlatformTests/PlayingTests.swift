import FoundationEssentials
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Testing
import Web

@testable import Platform

/// An officer's way through the site, over the real router and a real database.
struct PlayingTests {
  @Test func `an officer starts the drill, posts and reads a result`() async throws {
    try await withOfficer { officer in
      let run = try await officer.startDrill()
      try await officer.post("\(run)/clock", ["command": "start"])
      try await officer.post(
        "\(run)/actions",
        ["do": "post", "platform": "microblog", "key": "k1", "text": Self.holding])
      let page = try await officer.get(run)
      #expect(page.text.contains("There was a shooting at Harbor Point Mall."))
      #expect(page.text.contains("EXERCISE"))
      try await officer.post("\(run)/clock", ["command": "finish"])
      let result = try await officer.get("\(run)/result")
      #expect(result.status == .ok)
      #expect(result.text.contains("Your result:") && result.text.contains("Timeliness"))
    }
  }

  @Test func `a post that arrives twice is kept once`() async throws {
    try await withOfficer { officer in
      let run = try await officer.startDrill()
      try await officer.post("\(run)/clock", ["command": "start"])
      let fields = ["do": "post", "platform": "microblog", "key": "same", "text": Self.holding]
      try await officer.post("\(run)/actions", fields)
      try await officer.post("\(run)/actions", fields)
      let page = try await officer.get(run).text
      #expect(page.components(separatedBy: "There was a shooting at Harbor Point").count == 2)
    }
  }

  @Test(arguments: [
    (["do": "post", "platform": "microblog", "text": String(repeating: "a", count: 281)], "280"),
    (["do": "post", "platform": "elsewhere", "text": "x"], "elsewhere"),
    (["do": "post", "platform": "microblog", "text": "  "], "no text"),
    (["do": "dance"], "dance"),
    (["do": "hide", "to": "crowd:99999", "reason": "r"], "99999"),
    (["do": "like", "to": "nonsense"], "nonsense"),
    (["do": "post", "platform": "microblog", "text": "x", "image": "map"], "description"),
  ])
  func `what cannot be done is said, and changes nothing`(
    fields: [String: String], word: String
  ) async throws {
    try await withOfficer { officer in
      let run = try await officer.startDrill()
      try await officer.post("\(run)/clock", ["command": "start"])
      let answer = try await officer.send("\(run)/actions", fields)
      #expect(answer.status.code >= 400 && answer.status.code < 500)
      #expect(answer.text.contains(word))
      let answer1 = try await officer.get(run)
      #expect(answer1.status == .ok)
    }
  }

  @Test func `another person's run is closed to everybody else`() async throws {
    let installation = try await TestInstallation()
    let mona = try await installation.signIn("Mona", roles: [.officer])
    let ravi = try await installation.signIn("Ravi", roles: [.officer, .trainer, .administrator])
    try await installation.test { client in
      let run = try await Browser(client: client, cookie: mona).startDrill()
      let stranger = Browser(client: client, cookie: ravi)
      let result = try await stranger.get("\(run)/result")
      #expect(result.status == .conflict, "a trainer may see it once it has ended")
      for path in [run, "\(run)/events", "\(run)/inbox", "\(run)/posts/1"] {
        let answer2 = try await stranger.get(path)
        #expect(answer2.status == .forbidden, "\(path)")
      }
      let answer = try await stranger.send("\(run)/clock", ["command": "start"])
      #expect(answer.status == .forbidden)
    }
  }

  @Test func `a result is not there before the end`() async throws {
    try await withOfficer { officer in
      let run = try await officer.startDrill()
      let answer3 = try await officer.get("\(run)/result")
      #expect(answer3.status == .conflict)
    }
  }

  static let holding =
    "There was a shooting at Harbor Point Mall. Stay away from the area. Next update 2:25 pm."

  private func withOfficer(_ body: @escaping @Sendable (Browser) async throws -> Void) async throws
  {
    let installation = try await TestInstallation()
    let cookie = try await installation.signIn("Mona", roles: [.officer])
    try await installation.test { try await body(Browser(client: $0, cookie: cookie)) }
  }
}
