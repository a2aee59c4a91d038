import DraftReview
import Web

/// A text to review, with what is known about where it is to appear.
struct ReviewBody: APIBody {
  var text: String
  var platform: String?
  var hasImage: Bool?
  var alt: String?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case text, platform, alt
    case hasImage = "has_image"
  }

  init(from decoder: any Decoder) throws {
    try decoder.refuseMembers(besides: CodingKeys.self)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    text = try container.decode(String.self, forKey: .text)
    platform = try container.decodeIfPresent(String.self, forKey: .platform)
    hasImage = try container.decodeIfPresent(Bool.self, forKey: .hasImage)
    alt = try container.decodeIfPresent(String.self, forKey: .alt)
  }

  init(text: String, platform: String?, hasImage: Bool?, alt: String?) {
    self.text = text
    self.platform = platform
    self.hasImage = hasImage
    self.alt = alt
  }

  func faults() -> [Problem.Fault] {
    APILimits.faults([("/text", text, APILimits.text), ("/alt", alt ?? "", APILimits.text)])
  }

  /// The draft, or a fault when nobody knows the platform.
  func draft(on networks: [Network]) -> Result<ReviewedText, Problem.Fault> {
    var faults: [Problem.Fault] = []
    let id = platform.flatMap { networks.network($0, at: "/platform", &faults) }
    if let fault = faults.first { return .failure(fault) }
    let limit = networks.first { $0.id == id }?.textLimit
    return .success(
      ReviewedText(text: text, limit: limit, hasImage: hasImage ?? (alt != nil), alt: alt))
  }

  static func properties(_ networks: [Network]) -> [Schema.Property] {
    [
      .init("text", .text(.init(most: APILimits.text)), "The text as it would be published."),
      .init(
        "platform", .optional(.choice(networks.flatMap { [$0.id] + $0.aliases })),
        "Where it is to appear; its limit is checked.", isRequired: false),
      .init("has_image", .optional(.flag), "Whether a picture goes with it.", isRequired: false),
      .init(
        "alt", .optional(.text(.init(most: APILimits.text))), "The picture's alternative text.",
        isRequired: false),
    ]
  }
}
