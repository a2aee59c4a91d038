import FoundationEssentials
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Testing

@testable import Platform

/// A class from the trainer's form to the table, and what each person may see of it.
struct ClassPagesTests {
  @Test func `learners join with one tap, and the trainer sees results arrive`() async throws {
    try await withClass { trainer, path, join, people in
      let (mona, noah) = (people[0], people[1])
      for learner in people {
        let page = try await learner.get(join).text
        #expect(page.contains("Join and start") && page.contains("Before you start"))
        let run = try #require(
          try await learner.post(join, ["abuse": "as-in-life"]).headers[.location])
        #expect(run.hasPrefix("/runs/"))
        #expect(try await learner.post(join, [:]).headers[.location] == run)
        #expect(try await learner.get(join).headers[.location] == run)
      }
      let roster = try await trainer.get("\(path)/roster").text
      #expect(roster.contains("Mona") && roster.contains("Noah") && roster.contains("2 playing"))

      let run = try #require(try await mona.get(join).headers[.location])
      try await mona.post("\(run)/clock", ["command": "finish"])
      let table = try await trainer.get("\(path)/table")
      #expect(table.headers[.contentType]?.hasPrefix("text/csv") == true)
      let lines = table.text.split(separator: "\r\n")
      #expect(lines.count == 3)
      #expect(lines.contains { $0.contains("Mona,ended") && $0.hasPrefix("EXERCISE,") })
      #expect(try await trainer.get(path).text.contains("1 done"))
      #expect(try await noah.get(path).status == .forbidden)
      #expect(try await noah.get(run).status == .forbidden)
    }
  }

  @Test func `a class that is closed takes nobody in, and keeps those who are in`() async throws {
    try await withClass { trainer, path, join, people in
      let run = try await people[0].post(join, [:]).headers[.location]
      try await trainer.post("\(path)/close", [:])
      #expect(try await people[1].get(join).status == .conflict)
      #expect(try await people[1].send(join, [:]).status == .conflict)
      #expect(try await people[0].get(join).headers[.location] == run)
      #expect(try await trainer.get(path).text.contains("This class is closed"))
    }
  }

  @Test func `milder words than the class's can be chosen, harsher ones cannot`() async throws {
    try await withClass(["abuse": "mild"]) { trainer, path, join, people in
      #expect(try await !people[0].get(join).text.contains("as-in-life"))
      try await people[0].post(join, ["abuse": "none"])
      try await people[1].post(join, ["abuse": "as-in-life"])
      let roster = try await trainer.get("\(path)/roster").text
      #expect(roster.components(separatedBy: "Milder words").count == 2)
    }
  }

  @Test func `who has not signed in is led to the sign-in page and back`() async throws {
    let installation = try await TestInstallation()
    let trainer = try await installation.signIn("Ravi", roles: [.trainer])
    _ = try await installation.signIn("Mona", roles: [.officer])
    try await installation.test { client in
      let (_, join) = try await Self.start(Browser(client: client, cookie: trainer), [:])
      let led = try await client.execute(uri: join, method: .get) { $0 }
      let location = try #require(led.headers[.location])
      #expect(location.hasPrefix("/sign-in?next=%2Fc%2F"))
      let page = try await client.execute(uri: location, method: .get) { $0 }
      #expect(page.text.contains("name=\"next\" value=\"\(join)\""))
    }
  }

  @Test(arguments: ["//evil.example", "https://evil.example", "/\\evil.example", "evil", ""])
  func `the sign-in page leads to no other site`(next: String) async throws {
    let installation = try await TestInstallation()
    try await installation.test { client in
      let query = next.replacing("/", with: "%2F").replacing("\\", with: "%5C")
      let page = try await client.execute(uri: "/sign-in?next=\(query)", method: .get) { $0 }
      #expect(!page.text.contains("name=\"next\""))
    }
  }

  @Test func `a controller starts classes and sees no results of others`() async throws {
    let installation = try await TestInstallation()
    let cookie = try await installation.signIn("Kit", roles: [.controller])
    let learner = try await installation.signIn("Mona", roles: [.officer])
    try await installation.test { client in
      let controller = Browser(client: client, cookie: cookie)
      let (path, join) = try await Self.start(controller, [:])
      try await Browser(client: client, cookie: learner).post(join, [:])
      let page = try await controller.get(path).text
      #expect(page.contains("Mona") && !page.contains("Score"))
      #expect(try await !controller.get("\(path)/table").text.contains("score"))
    }
  }

  @Test func `another trainer's class stays closed to a trainer`() async throws {
    let installation = try await TestInstallation()
    let (own, other) = (
      try await installation.signIn("Ravi", roles: [.trainer]),
      try await installation.signIn("Tess", roles: [.trainer])
    )
    try await installation.test { client in
      let (path, _) = try await Self.start(Browser(client: client, cookie: own), [:])
      let stranger = Browser(client: client, cookie: other)
      for page in [path, "\(path)/screen", "\(path)/roster", "\(path)/table"] {
        #expect(try await stranger.get(page).status == .forbidden, "\(page)")
      }
      #expect(try await stranger.send("\(path)/close", [:]).status == .forbidden)
    }
  }

  private static func start(
    _ trainer: Browser, _ fields: [String: String]
  ) async throws -> (path: String, join: String) {
    let made = try await trainer.post(
      "/classes", ["scenario": "mall-shooting-drill"].merging(fields) { $1 })
    let path = try #require(made.headers[.location])
    let page = try await trainer.get(path).text
    let code = try #require(page.firstMatch(of: /join-code">([A-Z0-9]{6})</)).1
    #expect(
      page.contains("http://training.example/c/\(code)") && page.contains("<svg class=\"qr\""))
    return (path, "/c/\(code)")
  }

  private func withClass(
    _ fields: [String: String] = [:],
    _ body: @escaping @Sendable (Browser, String, String, [Browser]) async throws -> Void
  ) async throws {
    let installation = try await TestInstallation()
    let trainer = try await installation.signIn("Ravi", roles: [.trainer])
    let learners = [
      try await installation.signIn("Mona", roles: [.officer]),
      try await installation.signIn("Noah", roles: [.officer]),
    ]
    try await installation.test { client in
      let browser = Browser(client: client, cookie: trainer)
      let (path, join) = try await Self.start(browser, fields)
      try await body(browser, path, join, learners.map { Browser(client: client, cookie: $0) })
    }
  }
}
