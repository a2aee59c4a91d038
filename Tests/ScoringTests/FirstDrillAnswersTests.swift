import DraftReview
import Kernel
import RunLog
import Scoring
import Testing

/// The answers of the first drill reach what they were written for.
struct FirstDrillAnswersTests {
  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `the model answer is nearly perfect in every crowd`(seed: UInt64) throws {
    let score = try Playing("first-drill").score("model", seed: seed)
    #expect(score.total >= 90)
    #expect(score.criticalFaults.isEmpty)
  }

  @Test func `slow is worse than good, silence earns nothing, harm is capped`() throws {
    let playing = try Playing("first-drill")
    let slow = try playing.score("slow", seed: 1)
    #expect((40...75).contains(slow.total))
    #expect(slow.criticalFaults.isEmpty)
    #expect(try playing.score("silent", seed: 1).total <= 10)
    let harmful = try playing.score("harmful", seed: 1)
    #expect(harmful.total <= Points.cap)
    #expect(harmful.criticalFaults.map(\.kind).contains(.viewpointDeletion))
  }

  private func score(_ play: (inout RunBuilder) -> Void) throws -> Score {
    let pack = try Playing("first-drill").pack
    var run = RunBuilder(pack)
    play(&run)
    return Scorer(pack: pack).score(run.events)
  }

  private func points(_ item: String, _ score: Score) -> Double {
    score.evidence.filter { $0.item?.rawValue == item }.reduce(0) { $0 + $1.points }
  }

  @Test(arguments: ["everyone", "everybody", "folks", "people"])
  func `the evacuation is seen in whatever word for the people`(word: String) throws {
    let score = try score {
      let getting = "We and the fire dept are getting \(word) out."
      $0.post("00:01:00", "There is a smell of gas in Garnet Court. " + getting)
    }
    #expect(points("first-statement", score) == 10)
  }

  @Test(arguments: [
    "looks like someones stove", "probably an old heater", "it might be a pipe",
    "caused by a neighbor",
  ])
  func `a guess at the cause costs the points for not guessing`(guess: String) throws {
    let safe = "There is a smell of gas in Garnet Court. Everyone is out. Avoid Garnet Street."
    let right = try score { $0.post("00:01:00", safe + " We do not know where it comes from.") }
    let wrong = try score { $0.post("00:01:00", safe + " Gas leak, \(guess).") }
    #expect(points("no-guessing", right) > 5)
    #expect(points("no-guessing", wrong) == 0)
  }

  @Test func `a scolding answer earns nothing for care`() throws {
    let kind = "We understand how scared you are. There was no explosion."
    for (answer, points) in [(kind, 10.0), ("Calm down and stop spreading rumors.", 0)] {
      let playing = try Playing("first-drill")
      let reply = ScriptedAction(
        at: ScenarioTime(seconds: 200),
        action: Action(
          key: "reply", role: "pio",
          deed: .reply(to: .inject("afraid"), Draft(platform: "community", text: answer))))
      let score = Scorer(pack: playing.pack).score(
        try playing.events("silent", seed: 1, adding: reply))
      #expect(self.points("answered-kindly", score) == points, "\(answer)")
    }
  }
}
