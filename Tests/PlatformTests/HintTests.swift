import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Storage
import Testing
import Web

@testable import Platform

/// Draft review while an officer writes in an exercise.
struct HintTests {
  @Test func `a fault is shown with what, why, how, its rule and a rewrite of its own place`()
    async throws
  {
    try await withDrill { officer, run in
      let answer = try await officer.send(
        "\(run)/review", Self.draft("👮🏽 See #harborpointmall now. The perp fled."))
      #expect(answer.status == .ok)
      let text = answer.text
      #expect(text.contains("id=\"review-post\"") && text.contains("data-review-part"))
      #expect(text.contains("How to mend it:") && text.contains("/help/rules/jargon"))
      #expect(text.contains("data-rewrite=\"#HarborPointMall\""))
      // Two scalars of the emoji, then “ See ”.
      #expect(text.contains("data-start=\"7\" data-end=\"23\""), "\(text)")
      #expect(!text.contains("<html"))
    }
  }

  @Test func `a text without fault is called so, and no text is nothing`() async throws {
    try await withDrill { officer, run in
      let good = try await officer.send(
        "\(run)/review", Self.draft("Please stay away from Harbor Point Mall. Next update 2:30 pm.")
      )
      #expect(good.text.contains("Nothing found."), "\(good.text)")
      let blank = try await officer.send("\(run)/review", Self.draft("  \n "))
      #expect(!blank.text.contains("finding-what"))
    }
  }

  @Test func `the limit of the platform counts, and so does a picture without alt text`()
    async throws
  {
    try await withDrill { officer, run in
      let long = Self.draft(String(repeating: "Stay away. ", count: 40))
      let short = try await officer.send("\(run)/review", long)
      #expect(short.text.contains("/help/rules/over-limit"))
      let roomy = try await officer.send(
        "\(run)/review", long.merging(["platform": "community"]) { $1 })
      #expect(!roomy.text.contains("/help/rules/over-limit"))
      let picture = try await officer.send(
        "\(run)/review",
        Self.draft("Officers are at the mall.").merging(["image": "A map"]) { $1 })
      #expect(picture.text.contains("The picture has no alt text."))
    }
  }

  @Test func `what the ledger has not confirmed is known`() async throws {
    try await withDrill { officer, run in
      let answer = try await officer.send(
        "\(run)/review", Self.draft("There is a second shooter in the mall."))
      #expect(answer.text.contains("/help/rules/unverified-claim"), "\(answer.text)")
    }
  }

  @Test(arguments: [
    ["do": "post", "platform": "elsewhere", "text": "x"],
    ["do": "message", "platform": "microblog", "text": "x"],
    ["do": "reply", "platform": "microblog", "text": "x", "to": "nonsense"],
  ])
  func `what cannot be reviewed is said`(fields: [String: String]) async throws {
    try await withDrill { officer, run in
      let answer = try await officer.send("\(run)/review", fields)
      #expect(answer.status == .unprocessableContent)
    }
  }

  @Test func `a check without JavaScript shows the findings and keeps what was typed`()
    async throws
  {
    try await withDrill { officer, run in
      let fields = Self.draft("The perp fled.").merging(
        ["check": "1", "image": "media/road-closures.svg", "alt": "A map of “Dock Street”"]) { $1 }
      let page = try await officer.send("\(run)/review", fields).text
      #expect(page.contains("<html") && page.contains("Checked: "))
      #expect(page.contains(">The perp fled.</textarea>"))
      #expect(page.contains("value=\"media/road-closures.svg\" checked"))
      #expect(page.contains(">A map of “Dock Street”</textarea>"))
      #expect(page.contains("href=\"#finding-post-1\"") && page.contains("id=\"finding-post-1\""))
      let feed = try await officer.get(run).text
      #expect(!feed.contains("The perp fled."))
      let reloaded = try await officer.get("\(run)/review")
      #expect(reloaded.status == .seeOther && reloaded.headers[.location] == run)
    }
  }

  @Test func `a rewrite without JavaScript changes its own place and nothing else`() async throws {
    try await withDrill { officer, run in
      let text = "👮🏽 See #harborpointmall and #harborpointmall."
      let fields = Self.draft(text).merging(["mend": "accessibility:7:23"]) { $1 }
      let page = try await officer.send("\(run)/review", fields).text
      #expect(page.contains(">👮🏽 See #HarborPointMall and #harborpointmall.</textarea>"), "\(page)")
      let stale = Self.draft(text).merging(["mend": "accessibility:8:24"]) { $1 }
      let same = try await officer.send("\(run)/review", stale).text
      #expect(same.contains(">\(text)</textarea>"))
    }
  }

  @Test func `replies, quotes and corrections are checked where they are written`() async throws {
    try await withDrill { officer, run in
      for _ in 0..<4 { try await officer.post("\(run)/clock", ["command": "skip"]) }
      for deed in ["reply", "quote"] {
        let page = try await officer.send(
          "\(run)/review",
          [
            "do": deed, "platform": "microblog", "to": "crowd:1", "text": "The perp fled.",
            "check": "1",
          ]
        ).text
        #expect(page.contains("id=\"finding-\(deed)-1\""), "\(deed)")
        #expect(page.contains(">The perp fled.</textarea>"))
        #expect(page.components(separatedBy: "id=\"finding-").count >= 2)
      }
    }
  }

  @Test func `another person's draft is closed to everybody else`() async throws {
    let installation = try await TestInstallation()
    let mona = try await installation.signIn("Mona", roles: [.officer])
    let ravi = try await installation.signIn("Ravi", roles: [.officer, .trainer, .administrator])
    try await installation.test { client in
      let run = try await Browser(client: client, cookie: mona).startDrill()
      let stranger = Browser(client: client, cookie: ravi)
      let answer = try await stranger.send("\(run)/review", Self.draft("x"))
      #expect(answer.status == .forbidden)
      let unproven = try await client.execute(
        uri: "\(run)/review", method: .post, headers: [.cookie: mona],
        body: ByteBuffer(string: "do=post&platform=microblog&text=x")
      ) { $0.status }
      #expect(unproven == .forbidden)
    }
  }

  @Test func `a test gives no hints, and its result says that it was one`() async throws {
    try await withOfficer { officer in
      let run = try await officer.startDrill(mode: "test")
      try await officer.post("\(run)/clock", ["command": "start"])
      let answer = try await officer.send("\(run)/review", Self.draft("The perp fled."))
      #expect(answer.status == .conflict && answer.text.contains("This run has no hints"))
      let page = try await officer.get(run).text
      #expect(page.contains("Test: there are no hints"))
      #expect(!page.contains("data-review=\"\(run)/review\"") && !page.contains("/help/rules/"))
      #expect(!page.contains("name=\"check\""))
      try await officer.post("\(run)/clock", ["command": "finish"])
      let result = try await officer.get("\(run)/result").text
      #expect(result.contains("Test: you wrote without hints."))
      let home = try await officer.get("/").text
      #expect(home.contains("Test: no hints"))
    }
  }

  @Test func `a way to play that there is not is refused`() async throws {
    try await withOfficer { officer in
      let answer = try await officer.send(
        "/runs", ["scenario": "mall-shooting-drill", "mode": "dance"])
      #expect(answer.status == .unprocessableContent && answer.text.contains("dance"))
    }
  }

  @Test func `a run from before there was a choice is practice`() async throws {
    let installation = try await TestInstallation()
    let cookie = try await installation.signIn("Mona", roles: [.officer])
    try await installation.test { client in
      let officer = Browser(client: client, cookie: cookie)
      let run = try await officer.startDrill(mode: "test")
      try await installation.parts.database.write {
        try $0.execute("UPDATE exercise_run SET mode = NULL")
      }
      let page = try await officer.get("/").text
      #expect(!page.contains("Test: no hints"))
      try await officer.post("\(run)/clock", ["command": "start"])
      let hints = try await officer.send("\(run)/review", Self.draft("The perp fled."))
      #expect(hints.status == .ok)
    }
  }

  @Test func `an ended run is not reviewed`() async throws {
    try await withDrill { officer, run in
      try await officer.post("\(run)/clock", ["command": "finish"])
      let late = try await officer.send("\(run)/review", Self.draft("We caught the killer."))
      #expect(late.status == .ok && !late.text.contains("finding"))
      let pressed = Self.draft("x").merging(["check": "1"]) { $1 }
      let answer = try await officer.send("\(run)/review", pressed)
      #expect(answer.status == .conflict && answer.text.contains("ended"))
    }
  }

  private static func draft(_ text: String) -> [String: String] {
    ["do": "post", "platform": "microblog", "key": "k", "text": text]
  }

  /// An officer in a drill whose clock runs.
  private func withDrill(_ body: @escaping @Sendable (Browser, String) async throws -> Void)
    async throws
  {
    try await withOfficer { officer in
      let run = try await officer.startDrill()
      try await officer.post("\(run)/clock", ["command": "start"])
      try await body(officer, run)
    }
  }

  private func withOfficer(_ body: @escaping @Sendable (Browser) async throws -> Void) async throws
  {
    let installation = try await TestInstallation()
    let cookie = try await installation.signIn("Mona", roles: [.officer])
    try await installation.test { try await body(Browser(client: $0, cookie: cookie)) }
  }
}
