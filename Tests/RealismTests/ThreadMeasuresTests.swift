import Realism
import ScenarioFormat
import Testing

struct ThreadMeasuresTests {
  /// Five replies: two answer the post, the others hang below the first of them.
  private let thread = RumourThread(
    event: "invented", verdict: .false,
    replies: [
      reply(1, nil, .support, "ana", depth: 1),
      reply(3, nil, .deny, "ben", depth: 1),
      reply(6, 0, .comment, "cy", depth: 2),
      reply(20, 2, .query, "ana", depth: 3),
      reply(90, 3, .comment, "cy", depth: 4),
    ])

  @Test func `a thread is measured as it stands`() {
    #expect(thread.depth == 4)
    #expect(ThreadMeasures.share(.comment, of: [thread]) == 40)
    #expect(ThreadMeasures.firstReply(of: [thread]) == 1)
    #expect(ThreadMeasures.within(15, of: [thread]) == 60)
    #expect(ThreadMeasures.direct(of: [thread]) == 40)
    #expect(ThreadMeasures.withoutDenial(of: [thread]) == 0)
    #expect(thread.nestedDelays == [5, 14, 70])
    #expect(ThreadMeasures.nestedDelay(of: [thread]) == 14)
    #expect(ThreadMeasures.distinctRepliers(of: [thread]) == 0.6)
    #expect(ThreadMeasures.support(between: 0..<5, of: [thread]) == 50)
  }

  @Test func `denials of false rumors are held against those of true ones`() {
    let calm = RumourThread(
      event: "invented", verdict: .true,
      replies: (0..<10).map { place in
        Self.reply(Double(place), nil, place == 0 ? .deny : .comment, "x", depth: 1)
      })
    #expect(ThreadMeasures.denialRatio(of: [thread, calm]) == 2)
    #expect(ThreadMeasures.denialRatio(of: [thread]) == nil)
  }

  @Test func `nothing has no figure, rather than a zero`() {
    #expect(ThreadMeasures.share(.deny, of: []) == nil)
    #expect(ThreadMeasures.firstReply(of: []) == nil)
    #expect(ThreadMeasures.within(15, of: []) == nil)
    #expect(ThreadMeasures.direct(of: []) == nil)
    #expect(quantile([], 0.5) == nil)
  }

  @Test(arguments: [(0.0, 1.0), (0.5, 3), (1, 9), (0.25, 2), (0.875, 6.5)])
  func `a quantile lies between its neighbors`(share: Double, value: Double) {
    #expect(quantile([9, 1, 3, 2, 4], share) == value)
  }

  @Test func `a figure must lie in its band, and with few threads its interval must reach in`() {
    func passes(_ measured: Double?, _ interval: ClosedRange<Double>?, lenient: Bool) -> Bool {
      BandResult(
        setting: "s", name: "n", unit: "%", measured: measured, interval: interval, band: 10...20,
        threads: 5, isLenient: lenient
      ).pass
    }
    #expect(passes(15, nil, lenient: false))
    #expect(!passes(21, 19...23, lenient: false))
    #expect(passes(21, 19...23, lenient: true))
    #expect(!passes(25, 21...29, lenient: true))
    #expect(!passes(nil, nil, lenient: true))
  }

  private static func reply(
    _ minutes: Double, _ parent: Int?, _ stance: CrowdStance, _ author: String, depth: Int
  ) -> RumourThread.Reply {
    RumourThread.Reply(
      minutes: minutes, parent: parent, stance: stance, author: author, depth: depth)
  }
}
