import Kernel
import ScenarioFormat
import Testing

@testable import Exercises

/// Runs on a crowd whose values are not the pack's.
struct ChangedCrowdTests {
  private let values: [Coefficient.ID: Double] = ["belief": 0.9, "patience": 15]

  @Test func `a changed run says what differs, with the pack's value beside it`() async throws {
    let test = try await TestRuns()
    let run = try await test.starter.start(
      scenario: "mall-shooting-drill", seed: "1", person: "mona", values: values)
    let expected = [CoefficientChange(id: "belief", value: 0.9, standard: 0.55)]
    #expect(run.changes == expected, "the pack's own value is no change")
    let stored = try await test.store.run(run.id)
    #expect(stored == run)
    let pack = try await test.store.pack(of: run).read().pack
    #expect(pack.statedCoefficients.changes == expected)
    #expect(pack.coefficients.belief == 0.9)
  }

  @Test func `a changed run has another pack than a normal one`() async throws {
    let test = try await TestRuns()
    let normal = try await test.store.run(test.drill())
    let same = try await test.starter.start(
      scenario: "mall-shooting-drill", seed: "1", person: "ravi", values: ["belief": 0.55])
    let changed = try await test.starter.start(
      scenario: "mall-shooting-drill", seed: "1", person: "ravi", values: values)
    #expect(normal.changes == [] && same.changes == [])
    #expect(same.pack == normal.pack)
    #expect(changed.pack != normal.pack)
  }

  @Test func `a changed run goes on after a restart, and has happened otherwise`() async throws {
    let test = try await TestRuns()
    let changed = try await test.starter.start(
      scenario: "mall-shooting-drill", seed: "1", person: "mona",
      values: ["share-by-believer": 0.9, "belief": 0.9])
    let normal = try await test.drill()
    for id in [changed.id, normal] {
      let live = try await test.afterRestart().run(id, of: "mona")
      try await live.command(.start, now: test.time.now)
      for _ in 0..<12 { try await live.command(.skip, now: test.time.now) }
    }
    let again = try await test.afterRestart().run(changed.id, of: "mona")
    let screen = try await again.currentScreen(now: test.time.now)
    #expect(screen.changes.map(\.id) == ["share-by-believer", "belief"])
    let events = try await test.store.events(of: changed.id)
    #expect(screen.events == events)
    let others = try await test.store.events(of: normal)
    #expect(events != others)
  }

  @Test func `a run from before there were coefficients is read with the defaults`() async throws {
    let library = ScenarioLibrary(content: TestRuns.content)
    let platforms = try library.entry("mall-shooting-drill").platformTexts
    var old = KeptPack(files: TinyPack.files, platforms: platforms)
    old.common = nil
    let text = try JSONText.encode(old)
    #expect(!text.contains("\"common\":") && !text.contains("\"changes\":"))
    let pack = try JSONText.decode(KeptPack.self, from: text).read().pack
    #expect(pack.coefficients == Coefficients())
  }

  @Test func `a run stays readable when a later version bounds its coefficients otherwise`() throws
  {
    let platforms = try ScenarioLibrary(content: TestRuns.content)
      .entry("mall-shooting-drill").platformTexts
    var old = KeptPack(files: TinyPack.files, platforms: platforms)
    old.common = [
      "coefficients.yaml": """
      coefficients:
        - {id: belief, value: 0.4, unit: share, range: [0, 7], source: assumption}
        - {id: no-longer-known, value: 3, unit: share, source: assumption}
        - {id: doubt, value: 900, unit: share, source: assumption}
      """
    ]
    #expect(try old.read().pack.setting.id == "bridge-spill")
  }

  @Test func `a value that cannot be starts nothing`() async throws {
    let test = try await TestRuns()
    await #expect(throws: CoefficientError.self) {
      try await test.starter.start(
        scenario: "mall-shooting-drill", seed: "1", person: "mona", values: ["beleif": 0.5])
    }
    await #expect(throws: CoefficientError.self) {
      try await test.starter.start(
        scenario: "mall-shooting-drill", seed: "1", person: "mona", values: ["belief": .infinity])
    }
    let runs = try await test.store.runs(of: "mona")
    #expect(runs.isEmpty)
  }

  @Test(arguments: ["-1", "1.5", "18446744073709551616", "one", "0x10"])
  func `a seed out of range is named and starts nothing`(seed: String) async throws {
    let test = try await TestRuns()
    await #expect(throws: RunError.badSeed(seed)) { _ = try await test.drill(seed: seed) }
    let runs = try await test.store.runs(of: "mona")
    #expect(runs.isEmpty)
  }

  @Test(arguments: [
    ("correction", "31 %"), ("fatigue", "× 0.85"), ("patience", "15 minutes"),
    ("trust-by-error", "−4 of 100"), ("anxiety-by-silence", "+0.2 of 100 per minute"),
    ("kernel-density", "0.0627 % per second"), ("share-by-silence", "+40 % per hour"),
    ("strangers-per-share", "40 people"), ("kernel-exponent", "0.231"),
    ("peer-correction", "× 0"),
  ])
  func `a value is said as people say it`(id: String, words: String) throws {
    let coefficient = try Coefficient.named(id)
    #expect(coefficient.inWords(coefficient.standard) == words)
  }
}
