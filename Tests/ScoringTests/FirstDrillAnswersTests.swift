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
}
