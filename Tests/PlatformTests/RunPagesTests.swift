import Kernel
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Platform

struct RunPagesTests {
  @Test func `a picture of the pack is served, also to a pack that is based on it`() async throws {
    try await withOfficer { officer in
      for pack in ["mall-shooting", "mall-shooting-drill"] {
        let answer = try await officer.get("/scenarios/\(pack)/media/road-closures.svg")
        #expect(answer.status == .ok)
        #expect(answer.headers[.contentType] == "image/svg+xml")
      }
    }
  }

  @Test(arguments: [
    "..%2Fscenario.yaml", "%2e%2e%2ffacts.yaml", "..", "nothing.svg", "road-closures.svg%00",
    "..%2F..%2F..%2F..%2Fetc%2Fpasswd",
  ])
  func `nothing outside a pack's pictures is served`(name: String) async throws {
    try await withOfficer { officer in
      let answer = try await officer.get("/scenarios/mall-shooting/media/\(name)")
      #expect(answer.status.code == 404 || answer.status.code == 400, "\(answer.status)")
      #expect(!answer.text.contains("format: 1") && !answer.text.contains("root:"))
    }
  }

  @Test func `questions and replies to the agency are its notifications`() async throws {
    try await withOfficer { officer in
      let run = try await officer.startDrill()
      try await officer.post("\(run)/clock", ["command": "start"])
      for _ in 0..<14 { try await officer.post("\(run)/clock", ["command": "skip"]) }
      let page = try await officer.get("\(run)/notifications").text
      #expect(page.contains("post post-crowd") || page.contains("post post-media"))
      let inbox = try await officer.get("\(run)/inbox").text
      #expect(inbox.contains("notifications"))
    }
  }

  @Test(arguments: ["en", "x%00y", "..%2F", "marathon-2014"])
  func `an unknown scenario is not found`(name: String) async throws {
    try await withOfficer { officer in
      let answer = try await officer.get("/scenarios/\(name)")
      #expect(answer.status == .notFound)
    }
  }

  @Test func `every screen of an exercise says that it is one`() async throws {
    try await withOfficer { officer in
      let run = try await officer.startDrill()
      try await officer.post("\(run)/clock", ["command": "start"])
      try await officer.post("\(run)/clock", ["command": "skip"])
      try await officer.post("\(run)/clock", ["command": "finish"])
      let pages = [
        "/scenarios/mall-shooting-drill", run, "\(run)/posts/1", "\(run)/notifications",
        "\(run)/result",
      ]
      for page in pages {
        let text = try await officer.get(page).text
        #expect(text.contains("<strong>EXERCISE</strong>"), "\(page)")
      }
    }
  }

  private func withOfficer(_ body: @escaping @Sendable (Browser) async throws -> Void) async throws
  {
    let installation = try await TestInstallation()
    let cookie = try await installation.signIn("Mona", roles: [.officer])
    try await installation.test { try await body(Browser(client: $0, cookie: cookie)) }
  }
}
