import Counterfactual
import Kernel
import RunLog
import ScenarioFormat
import Simulation
import Testing

/// A run of the small example pack, made from deeds and their times.
enum SmallRun {
  static let platforms = [
    SocialPlatform(
      id: "microblog", name: "Chirrup", postNoun: "post", textLimit: 280, altLimit: 1000,
      checked: "2026-11-22"),
    SocialPlatform(
      id: "community", name: "Commonroom", postNoun: "post", textLimit: 5000, altLimit: 1000,
      acts: Set(PlatformAct.allCases).subtracting([.poll]), checked: "2026-11-22"),
  ]

  static func pack(agents: Int = 1_000) throws -> ScenarioPack {
    var pack = try #require(PackReader.read(TinyPack.files, platforms: platforms).pack)
    pack.setting.population.agents = agents
    return pack
  }

  static func played(_ deeds: [(String, Deed)], seed: UInt64 = 1) throws -> PlayedRun {
    let pack = try pack()
    var exercise = Exercise(pack: pack, platforms: platforms, seed: seed)
    var events = exercise.start()
    for (number, (time, deed)) in deeds.enumerated() {
      events += exercise.advance(to: try #require(ScenarioTime(time)))
      events += try exercise.perform(Action(key: "a\(number + 1)", role: "pio", deed: deed))
    }
    events += exercise.advance(to: pack.setting.duration)
    return PlayedRun(events: events, pack: pack, platforms: platforms)
  }

  static func post(_ text: String) -> Deed {
    .post(Draft(platform: "microblog", text: text))
  }

  /// Three posts; the third is pinned, and the first taken back.
  static func posts() throws -> PlayedRun {
    try played([
      ("00:02:30", post("A truck crashed on Mill Bridge. The bridge is closed. Keep off it.")),
      ("00:05:00", post("We have no confirmation of any toxic gas.")),
      ("00:11:00", post("There is no toxic gas. The truck spilled sunflower oil.")),
      ("00:11:30", .pin(.ownPost(3))),
      ("00:12:00", .correct(.ownPost(1), Draft(platform: "microblog", text: "Bridge: see above."))),
    ])
  }
}
