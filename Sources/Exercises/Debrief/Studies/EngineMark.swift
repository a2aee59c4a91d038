import Crypto
import Foundation
import Kernel
import RunLog
import ScenarioFormat
import Simulation

/// Names the crowd engine by what it does: a digest of a short run of the example pack.
///
/// Nobody has to remember to raise a version when a change makes crowds behave differently.
enum EngineMark {
  static let current: String = (try? mark()) ?? "unknown"

  private static func mark() throws -> String {
    let platforms = ["microblog", "community"].map {
      SocialPlatform(
        id: SocialPlatform.ID($0), name: $0, postNoun: "post", textLimit: 500, altLimit: 500,
        checked: "")
    }
    guard var pack = PackReader.read(TinyPack.files, platforms: platforms).pack else {
      throw RunError.brokenScenario("example")
    }
    pack.setting.population.agents = 500
    var exercise = Exercise(pack: pack, platforms: platforms, seed: 1)
    var events = exercise.start()
    events += exercise.advance(to: ScenarioTime(seconds: 300))
    let text = "There is no toxic gas. The bridge is closed."
    events += try exercise.perform(
      Action(
        key: "mark", role: pack.setting.roles.first { $0.isPlayer }?.id ?? "",
        deed: .post(Draft(platform: "microblog", text: text))))
    events += exercise.advance(to: pack.setting.duration)
    return SHA256.hash(data: try JSONText.data(events)).prefix(6).map {
      ($0 < 16 ? "0" : "") + String($0, radix: 16)
    }.joined()
  }
}
