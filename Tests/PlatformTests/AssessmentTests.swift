import FoundationEssentials
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Storage
import Testing

@testable import Platform

/// Who looks at a run, what is written about it, and what a trainer changes.
struct AssessmentTests {
  @Test func `a note is written, changed with its history, and taken back`() async throws {
    try await withEndedRun { stage in
      let key = "0f8fad5b-d9cb-469f-a165-70867728950e"
      let empty = try await stage.officer.get("\(stage.run)/notes").text
      #expect(empty.contains("No notes yet") && empty.contains("<strong>EXERCISE</strong>"))
      let fields = ["key": key, "text": "I waited <too> long.", "moment": "00:00:01"]
      try await stage.officer.post("\(stage.run)/notes", fields)
      try await stage.officer.post("\(stage.run)/notes", fields)
      let page = try await stage.officer.get("\(stage.run)/notes").text
      #expect(page.components(separatedBy: "I waited &lt;too&gt; long.</p>").count == 2)
      #expect(page.contains("On T+00:00:01"))
      let note = "\(stage.run)/notes/\(key)"
      try await stage.officer.post(
        note, ["do": "change", "version": "1", "text": "I waited for command."])
      let changed = try await stage.officer.get("\(stage.run)/notes").text
      #expect(changed.contains("I waited for command.") && changed.contains("Earlier versions"))
      #expect(changed.contains("I waited &lt;too&gt; long.</p>"))
      let stale = try await stage.officer.send(
        note, ["do": "change", "version": "1", "text": "From the other window"])
      #expect(stale.status == .conflict && stale.text.contains("From the other window"))
      try await stage.officer.post(note, ["do": "back", "version": "2"])
      #expect(try await stage.officer.get("\(stage.run)/notes").text.contains("No notes yet"))
    }
  }

  @Test(arguments: [
    (["text": " "], "The note is empty"),
    (["text": "Soon", "moment": "soon"], "is not a time"),
    (["text": "Late", "moment": "09:00:00"], "The run ends at"),
    (["text": "Which?", "post": "99999"], "has no post"),
    (["text": "Form?", "key": "x"], "The form is broken"),
  ])
  func `a note that cannot be kept comes back with its words`(
    fields: [String: String], message: String
  ) async throws {
    try await withEndedRun { stage in
      let key = ["key": "0f8fad5b-d9cb-469f-a165-70867728950e"]
      let answer = try await stage.officer.send(
        "\(stage.run)/notes", key.merging(fields) { $1 })
      #expect(answer.status == .unprocessableContent && answer.text.contains(message))
      let words = (fields["text"] ?? "").filter { $0 != " " }
      #expect(answer.text.contains(">\(words)</textarea>"))
    }
  }

  @Test func `trainer and trainee read each other's notes and change only their own`() async throws
  {
    try await withEndedRun { stage in
      let key = "1f8fad5b-d9cb-469f-a165-70867728950e"
      try await stage.trainer.post(
        "\(stage.run)/notes", ["key": key, "text": "Well held back."])
      let read = try await stage.officer.get("\(stage.run)/notes").text
      #expect(read.contains("Well held back.") && read.contains("Trainer"))
      #expect(!read.contains("text-\(key)"))
      for act in ["change", "back"] {
        let answer = try await stage.officer.send(
          "\(stage.run)/notes/\(key)", ["do": act, "version": "1", "text": "Mine now"])
        #expect(answer.status == .forbidden)
      }
      #expect(try await stage.trainer.get("\(stage.run)/notes").text.contains("text-\(key)"))
    }
  }

  @Test func `another officer sees nothing of a run, a trainer's look is noted`() async throws {
    try await withEndedRun { stage in
      for page in ["notes", "evaluation"] {
        #expect(try await stage.other.get("\(stage.run)/\(page)").status == .forbidden)
        #expect(try await stage.trainer.get("\(stage.run)/\(page)").status == .ok)
      }
      #expect(try await stage.other.get("\(stage.run)/watch").status == .forbidden)
      let visits = try await stage.installation.parts.database.read {
        try $0.rows("SELECT viewer_name FROM assessment_visit")
      }
      #expect(try visits.map { try $0.text("viewer_name") } == ["Ravi"])
    }
  }

  @Test func `a trainer reads whose debrief it is on each part, and cannot play it on`()
    async throws
  {
    try await withEndedRun { stage in
      for part in ["timeline", "facts", "answers", "crowd", "model", "replay"] {
        let path = "\(stage.run)/result/\(part)"
        let (seen, own) = (try await stage.trainer.get(path), try await stage.officer.get(path))
        #expect(seen.text.contains("Mona’s run."), "\(part)")
        #expect(!own.text.contains("Mona’s run."), "\(part)")
      }
      let words = "Play on from here"
      let timeline = "\(stage.run)/result/timeline"
      let (seen, own) = (
        try await stage.trainer.get(timeline), try await stage.officer.get(timeline)
      )
      #expect(own.text.contains(words) && !seen.text.contains(words))
      let replay = try await stage.officer.get("\(stage.run)/result/replay?at=600").text
      #expect(replay.contains("class=\"act act-like\"") && !replay.contains("data-act="))
    }
  }

  @Test func `other points are given with a reason and taken back, and both values stay`()
    async throws
  {
    try await withEndedRun { stage in
      let path = "\(stage.run)/evaluation"
      let before = try await stage.officer.get(path).text
      #expect(before.contains("Nobody has changed anything"))
      #expect(!before.contains("Give other points"))
      let none = try await stage.trainer.send(path, ["subject": "empathy", "points": "8"])
      #expect(none.status == .unprocessableContent && none.text.contains("The reason is missing"))
      #expect(none.text.contains("value=\"8\""))
      for points in ["11", "-1", "many", ""] {
        let answer = try await stage.trainer.send(
          path, ["subject": "empathy", "points": points, "reason": "So"])
        #expect(answer.text.contains("is not a number of points"))
      }
      try await stage.trainer.post(
        path, ["subject": "empathy", "points": "8,5", "reason": "Called the mother."])
      let given = try await stage.officer.get(path).text
      #expect(given.contains("by Ravi") && given.contains("by the program. Both stay."))
      #expect(given.contains("Called the mother.") && given.contains("8.5 of 10"))
      try await stage.trainer.post(
        path, ["do": "back", "subject": "empathy", "reason": "It was another run."])
      let back = try await stage.officer.get(path).text
      #expect(back.contains("What was changed is taken back"))
      #expect(back.contains("Called the mother.") && back.contains("no longer counts"))
    }
  }

  @Test func `nobody gives points for a run of their own, and no officer for any`() async throws {
    try await withEndedRun { stage in
      let wish = ["subject": "empathy", "points": "9", "reason": "I was kind."]
      #expect(try await stage.officer.send("\(stage.run)/evaluation", wish).status == .forbidden)
      let own = try await stage.trainer.startDrill()
      try await stage.trainer.post("\(own)/clock", ["command": "start"])
      try await stage.trainer.post("\(own)/clock", ["command": "finish"])
      #expect(try await stage.trainer.send("\(own)/evaluation", wish).status == .forbidden)
      let page = try await stage.trainer.get("\(own)/evaluation").text
      #expect(!page.contains("Give other points"))
    }
  }

  @Test func `a running run is watched without a hand in it`() async throws {
    try await withEndedRun { stage in
      let open = try await stage.officer.startDrill()
      try await stage.officer.post("\(open)/clock", ["command": "start"])
      try await stage.officer.post(
        "\(open)/actions",
        ["do": "post", "platform": "microblog", "text": "Stay away, please.", "key": "w1"])
      let page = try await stage.trainer.get("\(open)/watch").text
      #expect(page.contains("Mona at work") && page.contains("Stay away, please."))
      #expect(page.contains("<strong>EXERCISE</strong>") && !page.contains("/actions\""))
      let acted = try await stage.trainer.send(
        "\(open)/actions", ["do": "post", "platform": "microblog", "text": "Me", "key": "w2"])
      #expect(acted.status == .forbidden)
      #expect(try await stage.officer.get("\(open)/notes").status == .ok)
      #expect(try await stage.trainer.get("\(open)/evaluation").status == .conflict)
      let ended = try await stage.trainer.get("\(stage.run)/watch")
      #expect(ended.headers[.location] == "\(stage.run)/result")
    }
  }
}

/// An officer with an ended run of one post, a trainer, and another officer.
struct AssessmentStage: Sendable {
  let installation: TestInstallation
  let officer: Browser
  let trainer: Browser
  let other: Browser
  /// The path of the run.
  let run: String
}

func withEndedRun(
  _ body: @escaping @Sendable (AssessmentStage) async throws -> Void
) async throws {
  let installation = try await TestInstallation()
  let mona = try await installation.signIn("Mona", roles: [.officer])
  let ravi = try await installation.signIn("Ravi", roles: [.trainer])
  let other = try await installation.signIn("Lee", roles: [.officer])
  try await installation.test { client in
    let officer = Browser(client: client, cookie: mona)
    let run = try await officer.startDrill()
    try await officer.post("\(run)/clock", ["command": "start"])
    try await officer.post("\(run)/clock", ["command": "skip"])
    try await officer.post(
      "\(run)/actions",
      ["do": "post", "platform": "microblog", "text": "We are getting calls.", "key": "k1"])
    try await officer.post("\(run)/clock", ["command": "finish"])
    try await body(
      AssessmentStage(
        installation: installation, officer: officer,
        trainer: Browser(client: client, cookie: ravi),
        other: Browser(client: client, cookie: other), run: run))
  }
}
