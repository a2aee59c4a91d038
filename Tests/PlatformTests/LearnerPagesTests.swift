import Accounts
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Testing

@testable import Platform

/// The pages over many runs: a person's own, a learner's, all learners', and two side by side.
struct LearnerPagesTests {
  @Test func `the history of somebody without a run says how to begin`() async throws {
    try await withEndedRun { stage in
      let page = try await stage.other.get("/history").text
      #expect(page.contains("You have not finished a run") && page.contains("Choose a scenario"))
      #expect(page.contains("Nobody has looked so far.") && !page.contains("<svg"))
      let file = try await stage.other.get("/history/points.csv")
      #expect(file.headers[.contentType] == "text/csv; charset=utf-8")
      #expect(file.text.split(separator: "\r\n").count == 1)
    }
  }

  @Test func `the history shows the trend, the next drill and who looked`() async throws {
    try await withEndedRun { stage in
      #expect(try await stage.trainer.get("\(stage.run)/result").status == .ok)
      let page = try await stage.officer.get("/history").text
      #expect(page.contains("<strong>EXERCISE</strong>") && page.contains("<svg"))
      #expect(page.contains("Next drill: ") && page.contains("It trains "))
      #expect(page.contains("Ravi, <time") && page.contains("\(stage.run)/result"))
      let file = try await stage.officer.get("/history/points.csv").text
      #expect(file.split(separator: "\r\n").count == 2)
    }
  }

  @Test func `a trainer sees who has run, who has not, and each history; an officer does not`()
    async throws
  {
    try await withEndedRun { stage in
      let page = try await stage.trainer.get("/learners").text
      #expect(page.contains("1 of 3 people have finished a run; 2 have not yet."))
      #expect(page.contains(">Lee</a>") && page.contains("fewer than 5 people"))
      let link = try #require(page.firstMatch(of: /href="(\/learners\/[^"?.]*)">Mona</)?.1)
      let learner = try await stage.trainer.get(String(link)).text
      #expect(learner.contains("The runs of Mona") && learner.contains("Mona’s strongest"))
      for path in ["/learners", "/learners/points.csv", String(link)] {
        #expect(try await stage.officer.get(path).status == .forbidden)
      }
      #expect(try await stage.officer.get("/history").text.contains(": this page"))
      #expect(try await stage.trainer.get("/learners/nobody").status == .notFound)
    }
  }

  @Test func `the filter leaves out what does not fit, also in the file`() async throws {
    try await withEndedRun { stage in
      let drill = "?scenario=mall-shooting-drill&period=30"
      #expect(try await stage.trainer.get("/learners\(drill)").text.contains("1 of 3"))
      let other = try await stage.trainer.get("/learners?scenario=marathon-2013").text
      #expect(other.contains("0 of 3") && other.contains("No run fits the filter"))
      let file = try await stage.trainer.get("/learners/points.csv\(drill)").text
      #expect(file.split(separator: "\r\n").count == 2 && file.contains("\"Mona\""))
      let none = try await stage.trainer.get("/learners/points.csv?scenario=marathon-2013").text
      #expect(none.split(separator: "\r\n").count == 1)
    }
  }

  @Test func `an evaluator who takes no exercises sees the whole debrief`() async throws {
    try await withEndedRun { stage in
      let cookie = try await stage.installation.signIn("Eva", roles: [.evaluator])
      try await stage.installation.test { client in
        let evaluator = Browser(client: client, cookie: cookie)
        for page in [
          "result", "result/replay", "result/points", "debrief", "comparison", "notes", "crowd",
        ] {
          let answer = try await evaluator.get("\(stage.run)/\(page)")
          #expect(answer.status == .ok, "\(page)")
        }
        #expect(try await evaluator.get("\(stage.run)/result").text.contains("Mona’s result"))
        #expect(try await evaluator.get(stage.run).status == .forbidden)
      }
    }
  }

  @Test func `two runs stand side by side for whoever may see both`() async throws {
    try await withEndedRun { stage in
      let own = try await ended(stage.officer)
      let pair = "\(stage.run)/comparison?with=\(own.split(separator: "/").last ?? "")"
      let page = try await stage.officer.get(pair).text
      #expect(page.contains("What differs most") && page.contains("Your run"))
      #expect(try await stage.trainer.get(pair).text.contains("Mona’s run"))
      let foreign = try await ended(stage.other)
      let mixed = "\(stage.run)/comparison?with=\(foreign.split(separator: "/").last ?? "")"
      #expect(try await stage.officer.get(mixed).status == .forbidden)
      #expect(try await stage.trainer.get(mixed).status == .ok)
      #expect(!(try await stage.officer.get("\(stage.run)/comparison").text.contains("Lee")))
      let nowhere = try await stage.officer.get("\(stage.run)/comparison?with=nothing")
      #expect(nowhere.status == .notFound)
    }
  }

  @Test func `the group appears with the fifth person`() async throws {
    try await withEndedRun { stage in
      for name in ["Ana", "Ben", "Cy"] {
        try await ended(try await officer(name, stage))
      }
      let before = try await stage.officer.get("\(stage.run)/comparison").text
      #expect(before.contains("fewer than 5 people"))
      try await ended(try await officer("Dot", stage))
      let after = try await stage.officer.get("\(stage.run)/comparison").text
      #expect(after.contains("Mean of 5") && !after.contains("Ana"))
      #expect(try await stage.trainer.get("/learners").text.contains("Mean of 5"))
    }
  }

  @Test func `what a deactivated person did stays`() async throws {
    try await withEndedRun { stage in
      let people = stage.installation.parts.people
      let mona = try #require(try await people.people().first { $0.name == "Mona" })
      let administrator = try await stage.installation.signIn("Ada", roles: [.administrator])
      #expect(!administrator.isEmpty)
      try await people.deactivate(mona.id, by: nil, now: stage.installation.parts.clock())
      let page = try await stage.trainer.get("/learners").text
      #expect(page.contains(">Mona</a>") && page.contains("Deactivated"))
      let learner = try await stage.trainer.get("/learners/\(mona.id)").text
      #expect(learner.contains("This account is deactivated") && learner.contains("<svg"))
      #expect(try await stage.trainer.get("\(stage.run)/result").status == .ok)
    }
  }

  private func officer(_ name: String, _ stage: AssessmentStage) async throws -> Browser {
    let cookie = try await stage.installation.signIn(name, roles: [.officer])
    return Browser(client: stage.officer.client, cookie: cookie)
  }

  @discardableResult
  private func ended(_ officer: Browser) async throws -> String {
    let run = try await officer.startDrill()
    try await officer.post("\(run)/clock", ["command": "start"])
    try await officer.post("\(run)/clock", ["command": "finish"])
    return run
  }
}
