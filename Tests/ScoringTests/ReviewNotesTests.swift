import DraftReview
import Foundation
import Kernel
import RunLog
import ScenarioFormat
import Scoring
import Testing
import TextAnalysis

/// What draft review finds in the posts of a run stands in its result.
struct ReviewNotesTests {
  @Test func `a post is noted with its words and its rule, the same words once`() throws {
    let notes = try notes {
      $0.post("00:06:00", "We caught the killer at the mall!")
      $0.post("00:06:30", "We caught the killer at the mall!")
      $0.post("00:08:00", "Stay away from the mall.", image: "map")
    }
    let guilt = notes.filter { $0.rule == "guilt-statement" }
    #expect(guilt.count == 1)
    #expect(guilt.first?.exhibit.quote?.contains("caught the killer") == true)
    #expect(guilt.first?.exhibit.at.time == RunBuilder.time("00:06:00"))
    #expect(notes.contains { $0.rule == "accessibility" && $0.exhibit.quote == nil })
  }

  @Test func `what nobody has confirmed at that moment is noted`() throws {
    let notes = try notes { $0.post("00:06:00", "There is a second shooter in the mall.") }
    #expect(notes.contains { $0.rule == ReviewLedger.unconfirmedRule && $0.severity == .block })
  }

  @Test(arguments: [
    "There is a second shooter in the mall.", "We caught the killer at the mall!",
  ])
  func `ledger and rule say the same thing once`(text: String) throws {
    let pack = try Playing("mall-shooting").pack
    let findings = RunReviewer(pack: pack).findings(
      in: ReviewedText(text: text), at: RunBuilder.time("00:06:00"), grants: [:])
    let blocks = findings.filter { $0.severity == .block }
    #expect(!blocks.isEmpty)
    for (index, finding) in blocks.enumerated() {
      let twins = blocks.dropFirst(index + 1).filter {
        $0.rule == finding.rule && $0.span.overlaps(finding.span)
      }
      #expect(twins.isEmpty, "\(finding.what) / \(twins.map(\.what))")
    }
  }

  @Test func `a result from before notes were kept is still read`() throws {
    let pack = try Playing("mall-shooting").pack
    let score = Scorer(pack: pack).score(RunBuilder(pack).events)
    let fields = try JSONSerialization.jsonObject(with: JSONEncoder().encode(score))
    var older = try #require(fields as? [String: Any])
    #expect(older.removeValue(forKey: "notes") != nil)
    let read = try JSONDecoder().decode(
      Score.self, from: JSONSerialization.data(withJSONObject: older))
    #expect(read.notes == nil && read.evidence.count == score.evidence.count)
  }

  private func notes(_ play: (inout RunBuilder) -> Void) throws -> [ReviewNote] {
    let pack = try Playing("mall-shooting").pack
    var run = RunBuilder(pack)
    play(&run)
    return try #require(Scorer(pack: pack).score(run.events).notes)
  }
}
