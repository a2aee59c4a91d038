import TextAnalysis

/// One line of input: the fields of the labelled data, as far as a task needs them.
struct PostLine: Decodable {
  var id: LineID?
  var text: String?
  var parentText: String?
  var sourceText: String?
  var isSource: Bool?

  private enum Key: String, CodingKey {
    case id, text
    case parentText = "parent_text"
    case sourceText = "source_text"
    case isSource = "is_source"
  }

  init(text: String) { self.text = text }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    id = try fields.decodeIfPresent(LineID.self, forKey: .id)
    text = try fields.decodeIfPresent(String.self, forKey: .text)
    parentText = try fields.decodeIfPresent(String.self, forKey: .parentText)
    sourceText = try fields.decodeIfPresent(String.self, forKey: .sourceText)
    isSource = try fields.decodeIfPresent(Bool.self, forKey: .isSource)
  }

  /// What is wrong with a line that could not be decoded, in one sentence.
  static func fault(_ error: any Error) -> String {
    switch error {
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      guard let field = context.codingPath.first else { return "The line is no JSON object." }
      return "The field “\(field.stringValue)” is of the wrong kind."
    default: return "The line is no JSON object in UTF-8."
    }
  }

  /// A post that answers nothing begins its thread.
  func thread(_ text: String) -> ThreadPost {
    ThreadPost(
      text: text, parentText: parentText ?? "", sourceText: sourceText ?? "",
      isSource: isSource ?? (parentText == nil))
  }
}

/// An identifier of the caller's, given back as it came: a text or a whole number.
enum LineID: Codable, Equatable {
  case text(String)
  case number(Int64)

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let number = try? value.decode(Int64.self) {
      self = .number(number)
    } else {
      self = .text(try value.decode(String.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .text(let text): try value.encode(text)
    case .number(let number): try value.encode(number)
    }
  }
}
