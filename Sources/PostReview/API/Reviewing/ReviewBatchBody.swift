import Web

/// Several texts to review, each with an id of the sender's.
struct ReviewBatchBody: APIBody {
  var drafts: [Draft]

  struct Draft: Decodable, Sendable {
    var id: String
    var body: ReviewBody

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case id, text, platform, alt
      case hasImage = "has_image"
    }

    init(from decoder: any Decoder) throws {
      try decoder.refuseMembers(besides: CodingKeys.self)
      let container = try decoder.container(keyedBy: CodingKeys.self)
      id = try container.decode(String.self, forKey: .id)
      body = ReviewBody(
        text: try container.decode(String.self, forKey: .text),
        platform: try container.decodeIfPresent(String.self, forKey: .platform),
        hasImage: try container.decodeIfPresent(Bool.self, forKey: .hasImage),
        alt: try container.decodeIfPresent(String.self, forKey: .alt))
    }
  }

  private enum CodingKeys: String, CodingKey, CaseIterable { case drafts }

  init(from decoder: any Decoder) throws {
    try decoder.refuseMembers(besides: CodingKeys.self)
    drafts = try decoder.container(keyedBy: CodingKeys.self).decode([Draft].self, forKey: .drafts)
  }

  func faults() -> [Problem.Fault] {
    guard drafts.count <= APILimits.batch else {
      return [
        .init("/drafts", "There are more than \(APILimits.batch). Send them in several batches.")
      ]
    }
    return drafts.enumerated().flatMap { place, draft in
      let faults = APILimits.faults([("/id", draft.id, APILimits.id)]) + draft.body.faults()
      return faults.map { $0.below("/drafts/\(place)") }
    }
  }
}

extension Problem.Fault {
  func below(_ pointer: String) -> Problem.Fault {
    Problem.Fault(pointer + self.pointer, detail)
  }
}
