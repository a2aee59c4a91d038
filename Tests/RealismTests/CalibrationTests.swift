import Realism
import ScenarioFormat
import Simulation
import Testing

struct CalibrationTests {
  /// Unlike the shipped fit, so that finding it again means something.
  private let model = ThreadModel(
    direct: SplitLogNormal(median: 12, below: 0.7, above: 0.4),
    answered: [0.3, 0.5, 0.4], answeredAgain: 0.1,
    liveliness: 0.3, contention: 0.5,
    directDelay: SplitLogNormal(median: 20, below: 1, above: 1.5),
    nestedDelay: SplitLogNormal(median: 8, below: 0.9, above: 1.2),
    stances: StanceModel(
      base: StanceModel.Odds(support: 0.5, query: 0.2, deny: 0.1),
      verdicts: [
        .even, StanceModel.Odds(support: 0.5, query: 1, deny: 3), .even,
      ],
      times: [.even, .even, .even, StanceModel.Odds(support: 0.6, query: 1, deny: 1)],
      nested: StanceModel.Odds(support: 0.5, query: 1, deny: 1)))

  @Test func `a fit finds the model that made the threads`() throws {
    let threads = model.threads(3000, verdicts: [.true, .false, .unresolved])
    let fit = try #require(ThreadFit.fit(threads))
    #expect(isClose(fit.direct.median, 12, within: 0.5))
    #expect(isClose(fit.direct.below, 0.7, within: 0.07))
    #expect(isClose(fit.direct.above, 0.4, within: 0.05))
    #expect(isClose(fit.answered[0], 0.3, within: 0.02))
    #expect(isClose(fit.answered[1], 0.5, within: 0.02))
    #expect(isClose(fit.answered[2], 0.4, within: 0.02))
    #expect(isClose(fit.answeredAgain, 0.1, within: 0.02))
    #expect(isClose(fit.liveliness, 0.3, within: 0.1))
    // The spread of the chance, which moves less than the odds.
    #expect(isClose(fit.contention, 0.45, within: 0.1))
    #expect(isClose(fit.directDelay.median, 20, within: 1))
    #expect(isClose(fit.directDelay.below, 1, within: 0.05))
    #expect(isClose(fit.nestedDelay.above, 1.2, within: 0.06))
  }

  @Test func `fitted stances depend on verdict, time and depth as the model's do`() throws {
    let threads = model.threads(6000, verdicts: [.true, .false, .unresolved])
    let fit = try #require(ThreadFit.fit(threads)).stances
    for (verdict, minutes, isNested) in [
      (Rumour.Verdict.true, 2.0, false), (.false, 30, false), (.false, 200, true),
      (.unresolved, 10, true),
    ] {
      let (found, meant) = (
        fit.odds(verdict: verdict, minutes: minutes, isNested: isNested),
        model.stances.odds(verdict: verdict, minutes: minutes, isNested: isNested)
      )
      #expect(isClose(found.support, meant.support, within: 0.12 * meant.support))
      #expect(isClose(found.query, meant.query, within: 0.12 * meant.query))
      // The odds differ between threads, so their mean lies a little below the model's.
      #expect(isClose(found.deny, meant.deny, within: 0.25 * meant.deny))
    }
  }

  @Test func `the shipped threads lie in every band`() {
    let verdicts: [Rumour.Verdict] =
      Array(repeating: .true, count: 9) + Array(repeating: .false, count: 4)
      + Array(repeating: .unresolved, count: 7)
    let threads = ThreadModel.fitted.threads(4000, verdicts: verdicts)
    for quantity in Quantity.held {
      let measured = quantity.measure(threads)
      #expect(
        measured.flatMap { quantity.band?.contains($0) } == true,
        "\(quantity.name): \(measured ?? -1)")
    }
  }

  @Test func `too few threads are not fitted`() {
    #expect(ThreadFit.fit(model.threads(5, verdicts: [.true])) == nil)
  }

  @Test func `no event is both fitted and held out`() {
    let threads = ["ferguson", "sydneysiege", "illary", "charliehebdo"].map {
      RumourThread(event: $0, verdict: .true, replies: [])
    }
    let split = EventSplit(threads)
    #expect(Set(split.fitted.map(\.event)) == ["sydneysiege", "charliehebdo"])
    #expect(Set(split.heldOut.map(\.event)) == ["ferguson", "illary"])
  }

  private func isClose(_ value: Double, _ other: Double, within distance: Double) -> Bool {
    abs(value - other) <= distance
  }
}
