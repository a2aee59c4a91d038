import DraftReview

/// A network as programs read it.
struct NetworkAnswer: Encodable, Sendable {
  var network: Network

  init(_ network: Network) {
    self.network = network
  }

  private enum CodingKeys: String, CodingKey {
    case id, name, checked
    case textLimit = "text_limit"
    case altLimit = "alt_limit"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(network.id, forKey: .id)
    try container.encode(network.name, forKey: .name)
    try container.encode(network.textLimit, forKey: .textLimit)
    try container.encode(network.altLimit, forKey: .altLimit)
    try container.encode(network.checked, forKey: .checked)
  }

  static let schema = Schema.object([
    .init("id", .text, "As drafts name it."),
    .init("name", .text, "As people call it."),
    .init("text_limit", .optional(.whole(from: 1, to: nil)), "In characters; null when unknown."),
    .init("alt_limit", .optional(.whole(from: 1, to: nil)), "Of the alternative text."),
    .init("checked", .text(.init(format: "date")), "When somebody last looked the limits up."),
  ])
}
