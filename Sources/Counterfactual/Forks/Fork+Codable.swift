import Kernel
import RunLog
import ScenarioFormat

/// As programs read it: `{"do":"move","action":1,"at":"00:15:00"}`.
extension Fork: Codable {
  package init(from decoder: any Decoder) throws {
    changes = try decoder.singleValueContainer().decode([Change].self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(changes)
  }
}

extension Fork.Change: Codable {
  private enum CodingKeys: String, CodingKey {
    case name = "do"
    case action, at, text, platform
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func action() throws -> Int { try container.decode(Int.self, forKey: .action) }
    func text() throws -> String { try container.decode(String.self, forKey: .text) }
    func time() throws -> ScenarioTime {
      let written = try container.decode(String.self, forKey: .at)
      guard let time = ScenarioTime(written) else {
        throw DecodingError.dataCorruptedError(
          forKey: .at, in: container, debugDescription: "“\(written)” is no time")
      }
      return time
    }
    switch try container.decode(String.self, forKey: .name) {
    case "move": self = .move(try action(), to: try time())
    case "remove": self = .remove(try action())
    case "reword": self = .reword(try action(), text: try text())
    case "replace": self = .replace(try action(), text: try text())
    case "add":
      let platform = try container.decode(SocialPlatform.ID.self, forKey: .platform)
      self = .add(Draft(platform: platform, text: try text()), at: try time())
    case let name:
      throw DecodingError.dataCorruptedError(
        forKey: .name, in: container, debugDescription: "“\(name)” is no change")
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encodeIfPresent(number, forKey: .action)
    switch self {
    case .move(_, let time): try container.encode(time.description, forKey: .at)
    case .remove: break
    case .reword(_, let text), .replace(_, let text): try container.encode(text, forKey: .text)
    case .add(let draft, let time):
      try container.encode(time.description, forKey: .at)
      try container.encode(draft.platform, forKey: .platform)
      try container.encode(draft.text, forKey: .text)
    }
  }

  private var name: String {
    switch self {
    case .move: "move"
    case .remove: "remove"
    case .reword: "reword"
    case .replace: "replace"
    case .add: "add"
    }
  }
}
