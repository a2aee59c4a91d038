import Kernel
import ScenarioFormat

/// Targets as scripts and forms write them: `inject:ID`, `post:N`, `question:latest`, `crowd:N`.
extension Target {
  package var text: String {
    switch self {
    case .inject(let id): "inject:\(id)"
    case .ownPost(let number): "post:\(number)"
    case .latestQuestion: "question:latest"
    case .post(let number): "crowd:\(number)"
    }
  }

  /// nil for anything else; numbers begin at 1.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = parts.count == 2 ? String(parts[1]) : ""
    switch (parts.first, Int(rest)) {
    case ("inject", _) where !rest.isEmpty: self = .inject(Inject.ID(rest))
    case ("post", let number?) where number > 0: self = .ownPost(number)
    case ("crowd", let number?) where number > 0: self = .post(number)
    case ("question", _) where rest == "latest": self = .latestQuestion
    default: return nil
    }
  }
}
