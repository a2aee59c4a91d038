import FoundationEssentials
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Testing

@testable import Platform

/// The acts of an officer over the real router: the thread's panel and the page “Your desk”.
struct ActPagesTests {
  private static let holding = "There was a shooting at Harbor Point Mall. Stay away from the area."

  @Test func `an edit keeps the earlier words in sight`() async throws {
    try await withRun { officer, run in
      let own = try await officer.ownPost(in: run, Self.holding)
      let page = try await officer.get("\(run)/posts/\(own)").text
      #expect(page.contains("value=\"edit\"") && page.contains("value=\"close-comments\"") == false)
      try await officer.act(run, "edit", ["to": "crowd:\(own)", "text": "\(Self.holding) Now."])
      let edited = try await officer.get("\(run)/posts/\(own)").text
      #expect(edited.contains("\(Self.holding) Now."))
      #expect(edited.contains("Edited: what it said before"))
    }
  }

  @Test func `a network offers only the acts it has`() async throws {
    try await withRun { officer, run in
      let own = try await officer.ownPost(in: run, Self.holding)
      let page = try await officer.get("\(run)/posts/\(own)").text
      #expect(!page.contains("Close comments"))
      let refused = try await officer.send(
        "\(run)/actions",
        ["do": "close-comments", "to": "crowd:\(own)", "reason": "Policy.", "key": "c"])
      #expect(refused.status == .badRequest || refused.status.code == 422)
      #expect(refused.text.contains("Chirrup has no closing of comments"))
    }
  }

  @Test func `the desk schedules, logs, mutes, announces, and takes back`() async throws {
    try await withRun { officer, run in
      let steps: [(String, [String: String], String)] = [
        (
          "schedule", ["platform": "microblog", "text": "Later words.", "in": "5"],
          "Later words."
        ),
        ("log-decision", ["text": "Hold the names.", "reason": "Kin first."], "Because: Kin"),
        ("mute", ["platform": "microblog", "words": "zebra"], "Muted: “zebra”"),
        ("set-profile", ["platform": "microblog", "text": "Call 911."], "value=\"Call 911.\""),
        ("start-live", ["platform": "microblog", "text": "the mall."], "End the question time"),
      ]
      for (deed, fields, shown) in steps {
        try await officer.act(run, deed, fields)
        let desk = try await officer.get("\(run)/desk").text
        #expect(desk.contains(shown), "\(deed)")
        #expect(desk.contains("<strong>EXERCISE</strong>"))
      }
      let undone: [(String, [String: String], String)] = [
        ("unschedule", ["number": "1"], "Later words."),
        ("unmute", ["platform": "microblog", "words": "zebra"], "Muted: “zebra”"),
        ("end-live", [:], "End the question time"),
      ]
      for (deed, fields, gone) in undone {
        try await officer.act(run, deed, fields)
        let desk = try await officer.get("\(run)/desk").text
        #expect(!desk.contains(gone), "\(deed)")
      }
    }
  }

  @Test(arguments: [
    (["do": "schedule", "platform": "microblog", "text": "x", "in": "soon"], "soon"),
    (["do": "schedule", "platform": "microblog", "text": "x", "at": "99"], "99"),
    (["do": "schedule", "platform": "microblog", "text": "x", "at": "00:00:00"], "time is past"),
    (["do": "unschedule", "number": "7"], "7"),
    (["do": "follow", "platform": "microblog", "handle": "nobody"], "@nobody"),
    (["do": "mute", "platform": "microblog", "words": " "], "no text"),
    (["do": "edit", "to": "crowd:99999", "text": "x"], "99999"),
    (["do": "unlike", "to": "crowd:1"], "nothing to take back"),
    (["do": "end-live"], "No question time"),
    (["do": "log-decision", "text": "x"], "reason"),
    (["do": "report", "to": "crowd:1"], "reason"),
    (["do": "poll", "platform": "microblog", "text": "x", "option1": "a"], "two to four"),
  ])
  func `what cannot be done is said, and changes nothing`(
    fields: [String: String], word: String
  ) async throws {
    try await withRun { officer, run in
      try await officer.post("\(run)/clock", ["command": "skip"])
      let answer = try await officer.send("\(run)/actions", fields)
      #expect(answer.status.code >= 400 && answer.status.code < 500)
      #expect(answer.text.contains(word), "\(fields)")
    }
  }

  @Test func `two tabs that send the same act do it once`() async throws {
    try await withRun { officer, run in
      let fields = [
        "do": "schedule", "platform": "microblog", "text": "Once only.", "in": "5", "key": "same",
      ]
      async let first = officer.post("\(run)/actions", fields)
      async let second = officer.post("\(run)/actions", fields)
      _ = try await (first, second)
      let desk = try await officer.get("\(run)/desk").text
      #expect(desk.components(separatedBy: "Once only.").count == 2)
    }
  }

  @Test func `somebody else's desk stays closed`() async throws {
    let installation = try await TestInstallation()
    let pat = try await installation.signIn("Pat", roles: [.officer])
    let kim = try await installation.signIn("Kim", roles: [.officer])
    try await installation.test { client in
      let run = try await Browser(client: client, cookie: pat).startDrill()
      let answer = try await Browser(client: client, cookie: kim).get("\(run)/desk")
      #expect(answer.status.code >= 403)
    }
  }

  private func withRun(
    _ body: @escaping @Sendable (Browser, String) async throws -> Void
  ) async throws {
    let installation = try await TestInstallation()
    let cookie = try await installation.signIn("Pat", roles: [.officer])
    try await installation.test { client in
      let officer = Browser(client: client, cookie: cookie)
      let run = try await officer.startDrill()
      try await officer.post("\(run)/clock", ["command": "start"])
      try await body(officer, run)
    }
  }
}

extension Browser {
  fileprivate func act(_ run: String, _ deed: String, _ fields: [String: String]) async throws {
    let all = fields.merging(["do": deed, "key": "key-\(deed)"]) { first, _ in first }
    try await post("\(run)/actions", all)
  }

  /// The number of a new post of the officer's.
  fileprivate func ownPost(in run: String, _ text: String) async throws -> Int {
    try await post(
      "\(run)/actions", ["do": "post", "platform": "microblog", "text": text, "key": "own"])
    let page = try await get(run).text
    let parts = page.components(separatedBy: "post post-agency")
    let own = parts.dropFirst().first ?? ""
    let number = own.components(separatedBy: "data-number=\"").dropFirst().first
    return Int(number?.prefix { $0.isNumber } ?? "") ?? 0
  }
}
