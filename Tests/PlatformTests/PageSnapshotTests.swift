import Hummingbird
import HummingbirdTesting
import Kernel
import TestSupport
import Testing

@testable import Platform

/// Whole pages as a browser gets them, so that no change of looks goes unseen.
struct PageSnapshotTests {
  @Test func `the sign-in page`() async throws {
    let installation = try await TestInstallation()
    try await installation.test { client in
      let page = try await client.execute(uri: "/sign-in", method: .get) { $0 }
      try expectSnapshot(of: page.steady, named: "sign-in")
    }
  }

  @Test func `the start page of an officer without runs, and the list of scenarios`() async throws {
    let installation = try await TestInstallation()
    let cookie = try await installation.signIn("Mona", roles: [.officer])
    try await installation.test { client in
      let officer = Browser(client: client, cookie: cookie)
      try expectSnapshot(of: try await officer.get("/").steady, named: "start")
      try expectSnapshot(of: try await officer.get("/scenarios").steady, named: "scenarios")
    }
  }

  @Test func `the post desk: empty, a new draft, and a draft in review`() async throws {
    let installation = try await TestInstallation()
    let noah = try await installation.signIn("Noah", roles: [.publicInformationOfficer])
    let dana = try await installation.signIn("Dana", roles: [.approver])
    try await installation.test { client in
      let writer = Browser(client: client, cookie: noah)
      try expectSnapshot(of: try await writer.get("/desk").steady, named: "desk")
      try expectSnapshot(of: try await writer.get("/desk/new").steady, named: "desk-new")
      let made = try await writer.post(
        "/desk/drafts",
        ["text": DeskPagesTests.clean, "networks": "x", "do": "submit", "note": "By noon."])
      let path = try #require(made.headers[.location])
      let approver = Browser(client: client, cookie: dana)
      try expectSnapshot(of: try await approver.get(path).steady, named: "desk-in-review")
    }
  }

  @Test func `a page that differs from its snapshot fails`() async throws {
    withKnownIssue {
      try expectSnapshot(of: "<p>Something else</p>", named: "sign-in")
    }
  }
}

extension TestResponse {
  /// The page without what is different each time.
  fileprivate var steady: String {
    text.replacing(/(?:[0-9a-f]{32})+/, with: "TOKEN")
      .replacing(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, with: "ID")
  }
}
