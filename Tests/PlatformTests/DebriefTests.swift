import Exercises
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Testing

@testable import Platform

/// The page that says what another choice would have done.
struct DebriefTests {
  @Test func `an officer asks, waits, reads, and takes the figures along`() async throws {
    try await withEndedRun { officer, run, installation in
      let before = try await officer.get("\(run)/debrief").text
      #expect(before.contains("<strong>EXERCISE</strong>"))
      #expect(before.contains("Find them") && before.contains("Try a choice of your own"))
      try await officer.post("\(run)/debrief", ["action": "1", "what": "remove"])
      let waiting = try await officer.get("\(run)/debrief").text
      #expect(waiting.contains("Being worked out") && waiting.contains("Stop it"))
      #expect(await installation.parts.studyDesk.answerNext())
      let after = try await officer.get("\(run)/debrief").text
      #expect(after.contains("Without your first public post"))
      #expect(after.contains("not a forecast") && after.contains("/crowd\""))
      #expect(after.contains("class=\"interval\"") || after.contains("No difference"))
      #expect(!after.contains("Being worked out"))
      let link = try #require(after.firstMatch(of: /href="([^"]*debrief\/[^"]*\/1)"/)?.1)
      let table = try await officer.get(String(link))
      #expect(table.headers[.contentType]?.hasPrefix("text/csv") ?? false)
      #expect(table.text.hasPrefix("quantity,claim,unit,base"))
    }
  }

  @Test(arguments: [
    (["action": "99", "what": "remove"], "There is no action 99"),
    (["action": "1", "what": "move", "time": "soon"], "is not a time"),
    (["action": "1", "what": "move", "time": "09:00:00"], "is outside the run"),
    (["action": "1", "what": "reword", "text": " "], "There is no text"),
    (["action": "1"], "Nothing is changed"),
  ])
  func `what cannot be played is said on the page, with the form as it was`(
    fields: [String: String], message: String
  ) async throws {
    try await withEndedRun { officer, run, _ in
      let answer = try await officer.send("\(run)/debrief", fields)
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains(message))
      if let time = fields["time"] { #expect(answer.text.contains("value=\"\(time)\"")) }
    }
  }

  @Test func `a question in line can be stopped and asked again`() async throws {
    try await withEndedRun { officer, run, installation in
      try await officer.post("\(run)/debrief", ["what": "suggest"])
      let page = try await officer.get("\(run)/debrief").text
      let stop = try #require(page.firstMatch(of: /action="([^"]*\/stop)"/)?.1)
      try await officer.post(String(stop), [:])
      let stopped = try await officer.get("\(run)/debrief").text
      #expect(stopped.contains("Stopped before it was done"))
      let again = try #require(stopped.firstMatch(of: /name="again" value="([^"]*)"/)?.1)
      try await officer.post("\(run)/debrief", ["again": String(again)])
      #expect(try await officer.get("\(run)/debrief").text.contains("Being worked out"))
      #expect(!(try await officer.get("\(run)/debrief").text.contains("Stopped before")))
    }
  }

  @Test func `nobody sees or changes the debrief of somebody else`() async throws {
    try await withEndedRun { _, run, installation in
      let cookie = try await installation.signIn("Lee", roles: [.officer, .author])
      try await installation.test { client in
        let other = Browser(client: client, cookie: cookie)
        for path in ["\(run)/debrief", "\(run)/debrief/events", "\(run)/continuations?at=0"] {
          let status = try await other.get(path).status
          #expect(status == .forbidden, "\(path)")
        }
        let asked = try await other.send("\(run)/debrief", ["what": "suggest"])
        #expect(asked.status == .forbidden)
        let continued = try await other.send("\(run)/continuations", ["at": "1000"])
        #expect(continued.status == .forbidden)
      }
    }
  }

  @Test func `an unfinished run has no debrief, and no study of another run is shown`() async throws
  {
    try await withEndedRun { officer, run, _ in
      let open = try await officer.startDrill()
      #expect(try await officer.get("\(open)/debrief").status == .conflict)
      #expect(try await officer.get("\(run)/debrief/nothing/1").status == .notFound)
      #expect(try await officer.send("\(run)/debrief/nothing/stop", [:]).status == .notFound)
    }
  }

  @Test func `a run is played on from its timeline, and marked`() async throws {
    try await withEndedRun { officer, run, _ in
      #expect(try await officer.get("\(run)/result").text.contains("\(run)/debrief\""))
      let result = try await officer.get("\(run)/result/timeline").text
      let link = try #require(result.firstMatch(of: /href="([^"]*continuations\?at=[0-9]+)"/)?.1)
      let page = try await officer.get(String(link)).text
      #expect(page.contains("Play on from T+") && page.contains("<strong>EXERCISE</strong>"))
      let at = try #require(link.split(separator: "=").last)
      let new = try await officer.post("\(run)/continuations", ["at": String(at)])
      let path = try #require(new.headers[.location])
      #expect(path != run)
      #expect(try await officer.get("/").text.contains("Played on from T+"))
      try await officer.post("\(path)/clock", ["command": "finish"])
      let marked = try await officer.get("\(path)/result").text
      #expect(marked.contains("Played on from another run") && marked.contains("\(run)/result"))
      for wrong in ["", "x", "-1", "999999999"] {
        let answer = try await officer.send("\(run)/continuations", ["at": wrong])
        #expect(answer.status == .unprocessableContent, "\(wrong)")
      }
    }
  }

  /// An officer with an ended run of one post.
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
        ["do": "post", "platform": "microblog", "text": "We are getting calls.", "key": "k1"])
      try await officer.post("\(run)/clock", ["command": "skip"])
      try await officer.post("\(run)/clock", ["command": "finish"])
      try await body(officer, run, installation)
    }
  }
}
