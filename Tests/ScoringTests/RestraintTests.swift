import Kernel
import RunLog
import ScenarioFormat
import Scoring
import Testing

/// Items that earn by leaving something out.
struct RestraintTests {
  private let release = SmallPack.item(.release(["stay-away"], any: false), id: "release")

  private func lines(_ item: RubricItem, _ play: (inout RunBuilder) -> Void) -> [Evidence] {
    let pack = SmallPack.pack([item, release])
    var run = RunBuilder(pack)
    play(&run)
    return Scorer(pack: pack).score(run.events).evidence.filter { $0.item == item.id }
  }

  @Test func `each finding costs its points and is quoted, the same words only once`() {
    let item = SmallPack.item(
      .avoid(["insult-or-bias"], each: 1),
      points: 3,
      criterion: .empathy
    )
    let lines = lines(item) {
      $0.post("00:06:00", "Stay away. What an idiot.")
      $0.post("00:06:30", "Stay away. What an idiot.")
      $0.post("00:09:00", "Scum like that.")
    }
    #expect(lines.map(\.points) == [3, -1, -1])
    #expect(lines.dropFirst().compactMap(\.exhibit?.quote) == ["idiot", "Scum"])
    #expect(lines.map(\.rule) == ["avoid", "insult-or-bias", "insult-or-bias"])
  }

  @Test func `findings never cost more than the item`() {
    let item = SmallPack.item(.avoid(["insult-or-bias"], each: 2), points: 3, criterion: .empathy)
    let lines = lines(item) { $0.post("00:06:00", "Stay away. Idiots. Scum. Thugs.") }
    #expect(lines.reduce(0) { $0 + $1.points } == 0)
  }

  @Test func `a leak costs its part, in private too`() {
    let item = SmallPack.item(.withhold(["night-guard", "team-spot"]), criterion: .law)
    let lines = lines(item) {
      $0.post("00:06:00", "Stay away.")
      $0.message("00:13:00", "Between us: the night guard is missing.", to: "call")
    }
    #expect(lines.map(\.points) == [4, -2])
    #expect(lines.last?.claim == "night-guard")
    #expect(lines.last?.exhibit?.inject == "call")
  }

  @Test func `a critical fault of the same kind leaves nothing of the line`() {
    let item = SmallPack.item(.withhold(["night-guard", "team-spot"]), criterion: .law)
    let lines = lines(item) {
      $0.post("00:06:00", "Stay away.")
      $0.post("00:13:00", "The rescue team waits on the crane.")
    }
    #expect(lines.map(\.points) == [0])
    #expect(lines.first?.what.contains("critical fault “tactical position”") == true)
    #expect(lines.first?.exhibit?.quote?.contains("crane") == true)
  }

  @Test func `who names somebody as the shooter kept no name back and stated guilt`() throws {
    let playing = try Playing("mall-shooting-drill")
    let score = try playing.score(
      "model", seed: 1, adding: "The shooter is Tyler Kowalski, 24, a fired mall guard.",
      at: ScenarioTime(seconds: 420))
    #expect(
      Set(score.criticalFaults.map(\.kind)).isSuperset(of: [.protectedIdentity, .guiltStatement]))
    for item in ["names-kept", "no-guilt"] {
      let lines = score.evidence.filter { $0.item?.rawValue == item }
      #expect(lines.reduce(0) { $0 + $1.points } == 0, "\(item)")
    }
  }

  @Test func `the officer who keeps silent keeps no points`() {
    let item = SmallPack.item(.withhold(["night-guard"]), criterion: .law)
    #expect(lines(item) { _ in }.map(\.points) == [0])
  }
}
