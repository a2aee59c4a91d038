import DraftReview
import Kernel
import RunLog
import ScenarioFormat
import Scoring
import Testing

struct RunReviewerTests {
  @Test func `what nobody has confirmed is found, and a hint does not tell whether it is true`()
    throws
  {
    let pack = try Playing("mall-shooting").pack
    let early = findings("The second shooter is at the garage.", in: pack, minute: 12)
    let found = try #require(early.first { $0.rule == ReviewLedger.unconfirmedRule })
    #expect(found.severity == .block)
    #expect(found.what.hasSuffix("states what nobody has confirmed so far."))
    let checking = findings(
      "We are checking reports of a second shooter at the garage.", in: pack, minute: 12)
    #expect(!checking.contains { $0.rule == ReviewLedger.unconfirmedRule })
  }

  @Test(arguments: ["mall-shooting", "mall-shooting-drill", "marathon-2013"])
  func `the posts of a model answer could be published when they were`(name: String) throws {
    let playing = try Playing(name)
    let events = try playing.events("model", seed: 1)
    let reviewer = RunReviewer(pack: playing.pack)
    let grants = RunReviewer.grants(in: events)
    let own = events.compactMap { event -> (ScenarioTime, Post)? in
      guard case .posted(let post) = event.happening, post.author.kind == .agency,
        post.inject == nil
      else { return nil }
      return (event.at, post)
    }
    #expect(!own.isEmpty)
    for (time, post) in own {
      let blocked = reviewer.findings(in: ReviewedText(text: post.text), at: time, grants: grants)
        .filter { $0.severity == .block }
      #expect(blocked.isEmpty, "\(time): \(blocked.map(\.what))")
    }
  }

  private func findings(
    _ text: String, in pack: ScenarioPack, minute: Int
  ) -> [Finding] {
    RunReviewer(pack: pack).findings(
      in: ReviewedText(text: text), at: ScenarioTime(seconds: minute * 60), grants: [:])
  }
}
