import TextAnalysis

/// A line of `rollcall analyse --batch`: the fields of the labelled data that a task needs.
struct PostRow: Decodable {
  /// Not there when one post is read without a batch.
  var id: BatchID?
  /// Empty where the post comes as tokens.
  var text: String
  var tokens: [String]?
  var parentText: String?
  var sourceText: String?
  var isSource: Bool?

  private enum CodingKeys: String, CodingKey {
    case id, text, tokens
    case parentText = "parent_text"
    case sourceText = "source_text"
    case isSource = "is_source"
  }

  init(text: String) {
    self.text = text
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    id = try fields.decode(BatchID.self, forKey: .id)
    tokens = try fields.decodeIfPresent([String].self, forKey: .tokens)
    text =
      try fields.decodeIfPresent(String.self, forKey: .text)
      ?? (tokens == nil
        ? fields.decode(String.self, forKey: .text) : tokens?.joined(separator: " "))
      ?? ""
    parentText = try fields.decodeIfPresent(String.self, forKey: .parentText)
    sourceText = try fields.decodeIfPresent(String.self, forKey: .sourceText)
    isSource = try fields.decodeIfPresent(Bool.self, forKey: .isSource)
  }

  /// A post that answers nothing begins its thread.
  var thread: ThreadPost {
    ThreadPost(
      text: text, parentText: parentText ?? "", sourceText: sourceText ?? "",
      isSource: isSource ?? (parentText == nil))
  }
}
