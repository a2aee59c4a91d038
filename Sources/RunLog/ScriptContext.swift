import Kernel
import ScenarioFormat

/// What a script is checked against.
struct ScriptContext {
  let pack: ScenarioPack
  private let networks: [SocialPlatform.ID: SocialPlatform]
  private let injects: [Inject.ID: Inject]

  init(pack: ScenarioPack, platforms: [SocialPlatform]) {
    self.pack = pack
    networks = Dictionary(platforms.map { ($0.id, $0) }) { first, _ in first }
    injects = Dictionary(pack.injects.map { ($0.id, $0) }) { first, _ in first }
  }

  var platformIDs: [String] { pack.setting.platforms.map(\.id.rawValue) }

  var injectIDs: [String] { pack.injects.map(\.id.rawValue) }

  func network(_ id: SocialPlatform.ID) -> SocialPlatform? { networks[id] }

  func inject(_ id: Inject.ID) -> Inject? { injects[id] }
}
