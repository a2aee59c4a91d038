import Kernel
import RunLog
import ScenarioFormat
import Scoring
import Testing

/// Points lost without a line in the rubric.
struct LossTests {
  private let free = SmallPack.item(.release(["stay-away"], any: false), points: 25, id: "accuracy")
  private let law = SmallPack.item(
    .release(["stay-away"], any: false),
    points: 20,
    criterion: .law,
    id: "law"
  )
  private let records = SmallPack.item(
    .release(["stay-away"], any: false),
    points: 5,
    criterion: .coordination,
    id: "records"
  )

  private func losses(_ text: String, at time: String = "00:06:00") -> [String: Double] {
    let pack = SmallPack.pack([free, law, records])
    var run = RunBuilder(pack)
    run.post("00:01:00", "Stay away.")
    run.post(time, text)
    let lines = Scorer(pack: pack).score(run.events).evidence.filter(\.isLoss)
    return Dictionary(lines.map { ($0.rule, $0.points) }) { $0 + $1 }
  }

  @Test func `stating what is not known yet costs accuracy`() {
    #expect(losses("A fire burns at Dock Nine.", at: "00:02:00") == ["over-claim": -2])
    #expect(losses("The bridge is closed.", at: "00:06:00") == ["over-claim": -2])
    #expect(losses("The bridge is closed.", at: "00:11:00").isEmpty)
    #expect(losses("It was arson.", at: "00:50:00") == ["over-claim": -2])
  }

  @Test func `denying too early or denying the truth costs accuracy`() {
    #expect(losses("There was no bomb.", at: "00:06:00") == ["early-denial": -1])
    #expect(losses("We have found no evidence of a bomb so far.", at: "00:06:00").isEmpty)
    #expect(losses("There was no bomb.", at: "00:16:00").isEmpty)
    #expect(losses("The bridge is not closed.", at: "00:16:00") == ["denied-truth": -2])
  }

  @Test func `an untrue statement that stands costs most`() {
    #expect(losses("A bomb went off.", at: "00:06:00") == ["untrue": -5])
  }

  @Test func `publishing without release costs coordination, a leak costs law`() {
    #expect(losses("Three people are hurt.", at: "00:12:00") == ["unreleased": -1])
    #expect(losses("The night guard is missing.", at: "00:12:00") == ["leak": -2])
  }

  @Test func `a criterion never falls below zero`() {
    let pack = SmallPack.pack([
      SmallPack.item(.release(["stay-away"], any: false), points: 1, id: "small")
    ])
    var run = RunBuilder(pack)
    run.post("00:01:00", "Stay away. A bomb went off. It was arson. Nine people are hurt.")
    let score = Scorer(pack: pack).score(run.events)
    #expect(score.points.criteria.allSatisfy { $0.earned >= 0 })
    #expect(score.evidence.filter { $0.criterion == .accuracy }.reduce(0) { $0 + $1.points } == 0)
    #expect(score.evidence.filter(\.isLoss).count > 1)  // told, although nothing is left to lose
    #expect(score.evidence.allSatisfy { $0.points.sign == .plus || $0.points < 0 })
  }
}
