import Kernel
import ScenarioFormat
import Testing

/// The abuse dial: what is marked harsher than wanted is left out, and nobody loses points for it.
struct SofteningTests {
  private func pack() throws -> ScenarioPack {
    var files = Fixture.changed(
      "injects.yaml", "    moderation: protected\n",
      to: "    moderation: protected\n    harsh: strong\n    softer: I am not pleased.\n")
    files.texts["voices/parents.yaml"] = files.texts["voices/parents.yaml"]?
      .replacing("    topic: silence\n", with: "    topic: silence\n    harsh: mild\n")
    let (pack, faults) = PackReader.read(files, platforms: Fixture.platforms)
    #expect(faults == [])
    return try #require(pack)
  }

  @Test func `as in life nothing changes`() throws {
    let pack = try pack()
    #expect(pack.softened(to: .asInLife) == pack)
    #expect(pack.abuseLevels == [.asInLife, .mild, .none])
    #expect(try Fixture.pack().abuseLevels == [.asInLife])
  }

  @Test func `mild words take the place of strong ones where the pack has them`() throws {
    let soft = try pack().softened(to: .mild)
    #expect(soft.injects.first { $0.id == "complaint" }?.text == "I am not pleased.")
    #expect(soft.softening?.reworded == ["complaint"])
    #expect(soft.rubric == (try pack()).rubric)
  }

  @Test func `without harsh words the inject stays away, and its item does not count`() throws {
    let before = try pack()
    let soft = before.softened(to: .none)
    #expect(!soft.injects.contains { $0.id == "complaint" })
    #expect(!soft.rubric.contains { $0.id == "complaint-stays" })
    #expect(soft.softening?.items.count == 1)
    #expect((soft.softening?.lines ?? 0) > 0)
    for criterion in Criterion.allCases {
      let sum = soft.rubric.filter { $0.criterion == criterion }.map(\.points).reduce(0, +)
      #expect(abs(sum - criterion.weight) < 1e-9, "\(criterion)")
    }
  }

  @Test func `softer words without strong ones are a fault`() {
    let faults = Fixture.faults(
      "injects.yaml", "    moderation: protected\n",
      to: "    moderation: protected\n    softer: Oh dear.\n")
    #expect(faults.contains { $0.contains("harsh: strong") }, "\(faults)")
  }
}
