import Kernel
import Realism
import RunLog
import ScenarioFormat
import Testing

struct RealismStudyTests {
  private let setting: RealismSetting

  init() throws {
    let platforms = [
      SocialPlatform(
        id: "microblog", name: "Chirrup", postNoun: "post", textLimit: 280, altLimit: 1000,
        checked: "2026-11-22"),
      SocialPlatform(
        id: "community", name: "Commonroom", postNoun: "post", textLimit: 5000, altLimit: 1000,
        acts: Set(PlatformAct.allCases).subtracting([.poll]), checked: "2026-11-22"),
    ]
    let (pack, faults) = PackReader.read(TinyPack.files, platforms: platforms)
    #expect(faults.isEmpty)
    var found = try #require(pack)
    found.setting.population.agents = 300
    setting = RealismSetting(pack: found, platforms: platforms)
  }

  @Test func `the figures do not depend on how many runs go at the same time`() async throws {
    let alone = try await RealismStudy(
      setting, plan: RealismPlan(threads: 4, hours: 8, parallel: 1)
    ).bands()
    let together = try await RealismStudy(
      setting, plan: RealismPlan(threads: 4, hours: 8, parallel: 3)
    ).bands()
    #expect(alone == together)
    #expect(alone.contains { $0.name == "replies that deny" && $0.threads >= 4 })
  }

  @Test func `a pack without rumors says that there is nothing to measure`() async {
    var pack = setting.pack
    pack.rumours = []
    let study = RealismStudy(
      RealismSetting(pack: pack, platforms: setting.platforms),
      plan: RealismPlan(threads: 4, hours: 6))
    await #expect(throws: NoRumourThreads.self) { try await study.bands() }
  }

  @Test func `every post of an unattended run is exported with all keys`() throws {
    let run = UnattendedRun(
      pack: setting.pack, platforms: setting.platforms, seed: 3, hours: 1)
    #expect(!run.posts.isEmpty)
    #expect(run.lines.count == run.posts.count)
    #expect(run.posts.allSatisfy { $0.author.kind != .agency })
  }
}
