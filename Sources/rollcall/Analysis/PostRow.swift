import TextAnalysis

/// A line of `rollcall analyse --batch`: the fields of the labelled data that a task needs.
struct PostRow: Decodable {
  var id: BatchID
  var text: String
  var parentText: String?
  var sourceText: String?
  var isSource: Bool?

  private enum CodingKeys: String, CodingKey {
    case id, text
    case parentText = "parent_text"
    case sourceText = "source_text"
    case isSource = "is_source"
  }

  /// A post that answers nothing begins its thread.
  var thread: ThreadPost {
    ThreadPost(
      text: text, parentText: parentText ?? "", sourceText: sourceText ?? "",
      isSource: isSource ?? (parentText == nil))
  }
}

/// The answer to a ``PostRow``.
struct LabelAnswer: Encodable {
  /// Not there when one post was read without a batch.
  var id: BatchID?
  var label: String
}
