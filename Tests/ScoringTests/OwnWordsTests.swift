import DraftReview
import Kernel
import RunLog
import ScenarioFormat
import Scoring
import Testing

/// What the program itself tells people to write passes its own review.
struct OwnWordsTests {
  @Test(
    arguments: [
      ("first-drill", "model"), ("mall-shooting-drill", "model"), ("mall-shooting", "model"),
      ("mall-shooting", "model-reworded"), ("marathon-2013", "model"),
      ("marathon-2013", "model-reworded"),
    ])
  func `no post of a model answer is blocked`(name: String, answer: String) throws {
    let notes = try #require(try Playing(name).score(answer, seed: 1).notes)
    let blocks = notes.filter { $0.severity == .block }.map(\.what)
    #expect(blocks == [])
  }

  @Test func `no text of a guide is blocked, nor any sentence that it offers`() throws {
    let pack = try Playing("first-drill").pack
    let guide = try #require(pack.guide)
    let words = guide.steps.flatMap { step in
      [step.ask, step.how] + [step.good, step.weak, step.none].flatMap { [$0.say, $0.why] }
    }
    let reviewer = RunReviewer(pack: pack)
    for text in words + [guide.welcome, guide.farewell] + words.flatMap(Self.quoted) {
      let found = reviewer.findings(
        in: ReviewedText(text: text), at: pack.setting.duration, grants: [:])
      #expect(found.filter { $0.severity == .block }.map(\.what) == [], "\(text)")
    }
  }

  private static func quoted(in text: String) -> [String] {
    text.split(separator: "“").dropFirst().compactMap {
      $0.split(separator: "”").first.map(String.init)
    }
  }
}
