import Kernel
import RunLog
import ScenarioFormat

/// Targets as forms and scripts write them: `inject:ID`, `post:N`, `question:latest`, `crowd:N`.
enum TargetText {
  static func text(of target: Target) -> String {
    switch target {
    case .inject(let id): "inject:\(id)"
    case .ownPost(let number): "post:\(number)"
    case .latestQuestion: "question:latest"
    case .post(let number): "crowd:\(number)"
    }
  }

  static func target(_ text: String) throws(RunError) -> Target {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = parts.first, let rest = parts.last else {
      throw .badTarget(text)
    }
    switch (kind, Int(rest)) {
    case ("inject", _): return .inject(Inject.ID(rest))
    case ("post", let number?): return .ownPost(number)
    case ("crowd", let number?): return .post(number)
    case ("question", _) where rest == "latest": return .latestQuestion
    default: throw .badTarget(text)
    }
  }
}
