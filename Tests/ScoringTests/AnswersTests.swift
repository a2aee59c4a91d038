import Kernel
import RunLog
import ScenarioFormat
import Scoring
import Testing

/// The answers beside the scenarios reach the scores they were written for.
struct AnswersTests {
  static let packs = ["mall-shooting", "marathon-2013", "mall-shooting-drill"]

  @Test(arguments: packs)
  func `a model answer is good with every seed`(name: String) throws {
    let playing = try Playing(name)
    for seed in 1...5 as ClosedRange<UInt64> {
      let score = try playing.score("model", seed: seed)
      #expect(score.total >= 85, "seed \(seed)")
      #expect(score.criticalFaults.isEmpty, "seed \(seed)")
    }
  }

  @Test(arguments: ["mall-shooting", "marathon-2013"])
  func `a model answer in other words scores much the same`(name: String) throws {
    let playing = try Playing(name)
    let (model, reworded) = try (
      playing.score("model", seed: 1), playing.score("model-reworded", seed: 1)
    )
    #expect(abs(model.total - reworded.total) <= 8)
    #expect(reworded.criticalFaults.isEmpty)
  }

  @Test(arguments: packs)
  func `slow is worse than good and better than silent`(name: String) throws {
    let playing = try Playing(name)
    let slow = try playing.score("slow", seed: 1)
    #expect((45...75).contains(slow.total))
    #expect(slow.criticalFaults.isEmpty)
    #expect(try playing.score("silent", seed: 1).total <= 25)
  }

  @Test(arguments: packs)
  func `a harmful answer is capped, and every fault is quoted from the run`(name: String) throws {
    let playing = try Playing(name)
    let events = try playing.events("harmful", seed: 1)
    let score = Scorer(pack: playing.pack).score(events)
    #expect(score.total <= Points.cap)
    #expect(Set(score.criticalFaults.map(\.kind)) == Set(CriticalFault.Kind.allCases))
    let written = events.compactMap { event -> String? in
      switch event.happening {
      case .posted(let post): post.text
      case .messaged(_, _, let text): text
      default: nil
      }
    }
    for fault in score.criticalFaults {
      let quote = try #require(fault.exhibit.quote)
      #expect(written.contains { $0.contains(quote) }, "\(fault.kind): \(quote)")
    }
  }

  @Test func `what nobody has established is never called given away`() throws {
    let playing = try Playing("mall-shooting-drill")
    let score = try playing.score(
      "model", seed: 1, adding: "The suspect is guilty.", at: ScenarioTime(seconds: 420))
    let said = score.evidence.filter { $0.claim == "suspect-guilt" }
    #expect(said.contains { $0.points == 0 && $0.what.contains("nobody has established") })
    let all = score.evidence.map(\.what) + score.criticalFaults.map(\.what)
    #expect(!all.contains { $0.contains("gave away") })
  }

  @Test func `the same answer a quarter of an hour later is worth clearly less`() throws {
    let playing = try Playing("mall-shooting")
    let model = try playing.score("model", seed: 1)
    let late = try playing.score("model", seed: 1, delay: ScenarioTime(seconds: 900))
    #expect(late.total < model.total - 15)
  }

  @Test func `one position in an otherwise good answer caps it`() throws {
    let playing = try Playing("mall-shooting-drill")
    let leak = "The entry team is moving from the food court to the east stairs."
    let score = try playing.score("model", seed: 1, adding: leak, at: ScenarioTime(seconds: 290))
    #expect(score.total == Points.cap)
    #expect(score.points.uncapped > 85)
    #expect(score.criticalFaults.map(\.kind) == [.tacticalPosition])
  }
}
