package import Kernel

/// A short way through a course for one group of people.
package struct CoursePath: Codable, Equatable, Sendable {
  package typealias ID = Identifier<CoursePath>

  package var id: ID
  package var title: String
  /// As the author estimates them.
  package var minutes: Int
  /// Whom it is for, in a sentence (`for` in the file).
  package var audience: String
  package var items: [ItemReference]

  package init(id: ID, title: String, minutes: Int, audience: String, items: [ItemReference]) {
    self.id = id
    self.title = title
    self.minutes = minutes
    self.audience = audience
    self.items = items
  }
}

/// An item's address within its course; written and stored as `module/item`.
package struct ItemReference: Hashable, Sendable, Codable, CustomStringConvertible {
  package var module: CourseModule.ID
  package var item: CourseItem.ID

  package init(module: CourseModule.ID, item: CourseItem.ID) {
    self.module = module
    self.item = item
  }

  /// nil when the text is not two names with a slash between them.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    self.init(module: .init(String(parts[0])), item: .init(String(parts[1])))
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let reference = ItemReference(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” is no item. Write module/item.")
    }
    self = reference
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  package var description: String { "\(module)/\(item)" }
}
