import TextAnalysis
import Web

/// Posts to read, each with an id of the sender's.
struct AnalysisBody: APIBody {
  var posts: [Post]

  struct Post: Decodable, Sendable {
    var id: String
    var text: String
    var parentText: String?
    var sourceText: String?

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case id, text
      case parentText = "parent_text"
      case sourceText = "source_text"
    }

    init(from decoder: any Decoder) throws {
      try decoder.refuseMembers(besides: CodingKeys.self)
      let container = try decoder.container(keyedBy: CodingKeys.self)
      id = try container.decode(String.self, forKey: .id)
      text = try container.decode(String.self, forKey: .text)
      parentText = try container.decodeIfPresent(String.self, forKey: .parentText)
      sourceText = try container.decodeIfPresent(String.self, forKey: .sourceText)
    }

    /// A post that answers nothing begins its thread.
    var thread: ThreadPost {
      ThreadPost(
        text: text, parentText: parentText ?? "", sourceText: sourceText ?? "",
        isSource: parentText == nil)
    }
  }

  private enum CodingKeys: String, CodingKey, CaseIterable { case posts }

  init(from decoder: any Decoder) throws {
    try decoder.refuseMembers(besides: CodingKeys.self)
    posts = try decoder.container(keyedBy: CodingKeys.self).decode([Post].self, forKey: .posts)
  }

  func faults() -> [Problem.Fault] {
    let most = APILimits.batch
    guard posts.count <= most else {
      return [.init("/posts", "There are more than \(most). Send them in several requests.")]
    }
    return posts.enumerated().flatMap { place, post in
      APILimits.faults([
        ("/posts/\(place)/id", post.id, APILimits.id),
        ("/posts/\(place)/text", post.text, APILimits.text),
        ("/posts/\(place)/parent_text", post.parentText ?? "", APILimits.text),
        ("/posts/\(place)/source_text", post.sourceText ?? "", APILimits.text),
      ])
    }
  }

  static var schema: Schema {
    let text = Schema.text(.init(most: APILimits.text))
    return .object([
      .init(
        "posts",
        .list(
          .object([
            .init("id", .text(.init(most: APILimits.id)), "Comes back with the answer."),
            .init("text", text, "The post."),
            .init("parent_text", .optional(text), "The post it answers.", isRequired: false),
            .init(
              "source_text", .optional(text), "The post that began the thread.", isRequired: false),
          ]), most: APILimits.batch), "The posts.")
    ])
  }
}
