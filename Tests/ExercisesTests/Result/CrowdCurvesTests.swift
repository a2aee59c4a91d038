import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis
import Testing

@testable import Exercises

/// How the crowd went in a run.
struct CrowdCurvesTests {
  private func curves(_ happenings: [(Int, Happening)], end: Int) -> CrowdCurves {
    CrowdCurves(
      DebriefSamples.events(happenings), end: ScenarioTime(seconds: end),
      sentiment: { $0 == "bad" ? .negative : $0 == "good" ? .positive : .neutral })
  }

  private func post(_ text: String, kind: Author.Kind = .crowd) -> Happening {
    .posted(TestScreen.post(1, text, kind: kind))
  }

  private func measured(_ claims: [(Claim.ID, Double)]) -> Happening {
    .measured(
      CrowdMeasure(
        trust: 0.5, anxiety: 0.2,
        claims: claims.map {
          ClaimReach(claim: $0.0, heard: $0.1, believes: 0, doubts: 0, corrected: 0)
        }, openQuestions: 0, openDangerous: 0))
  }

  @Test func `a short run is told by minutes, a long one by five of them`() {
    #expect(curves([], end: 900).stretch == 60)
    #expect(curves([], end: 901).stretch == 300)
    #expect(curves([], end: 600).moods.count == 10)
    #expect(curves([], end: 0).moods.count == 1)
  }

  @Test func `each post of the crowd counts in its stretch, also in the last second`() {
    let moods = curves(
      [
        (0, post("bad")), (59, post("good")), (60, post("so")), (600, post("bad")),
        (61, post("bad", kind: .agency)), (62, post("bad", kind: .media)),
      ], end: 600
    ).moods
    #expect(moods.map(\.posts) == [2, 1, 0, 0, 0, 0, 0, 0, 0, 1])
    #expect(moods[0].negative == 1 && moods[0].positive == 1)
    #expect(moods[0].share(moods[0].negative) == 0.5)
    #expect(moods[2].share(moods[2].negative) == 0)
  }

  @Test func `the rumor that most had heard comes first, one that nobody heard not at all`() {
    let crowd = curves(
      [
        (10, measured([("garage", 0.2), ("quiet", 0)])),
        (20, measured([("garage", 0.1), ("second", 0.4), ("also", 0.2)])),
      ], end: 600)
    #expect(crowd.claims == ["second", "also", "garage"])
    #expect(crowd.reach(of: "second").map(\.at.seconds) == [20])
    #expect(crowd.reach(of: "garage").map(\.reach.heard) == [0.2, 0.1])
    #expect(crowd.readings.count == 2)
  }
}
