import Kernel

/// A family's address within its course; written and stored as `module/family`.
package struct QuestionReference: Hashable, Sendable, Codable, CustomStringConvertible {
  package var module: CourseModule.ID
  package var family: QuestionFamily.ID

  package init(module: CourseModule.ID, family: QuestionFamily.ID) {
    self.module = module
    self.family = family
  }

  /// nil when the text is not two names with a slash between them.
  package init?(_ text: String) {
    guard let item = ItemReference(text) else { return nil }
    self.init(module: item.module, family: .init(item.item.rawValue))
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let reference = QuestionReference(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” is no question. Write module/family.")
    }
    self = reference
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  package var description: String { "\(module)/\(family)" }
}

extension Course {
  package func family(_ reference: QuestionReference) -> QuestionFamily? {
    module(reference.module)?.family(reference.family)
  }
}
