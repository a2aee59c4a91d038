package import CourseFormat
import Kernel
package import Storage

/// What somebody wrote for an item: drafts and reflections, every version of them.
package struct TextStore: Sendable {
  private let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  package enum Kind: String, Sendable {
    case draft, reflection
  }

  /// Saves a text; the same form sent twice is saved once.
  package func save(
    _ text: String, as kind: Kind, for item: ItemReference, of enrollment: Enrollment.ID,
    key: String, now: Int
  ) async throws {
    try ItemText.check(text)
    try await database.write { transaction in
      let last = try transaction.row(
        """
        SELECT COALESCE(MAX(number), 0) AS number FROM course_text
        WHERE enrollment_id = \(enrollment) AND item = \(item.description)
        """
      )?.integer("number")
      try transaction.execute(
        """
        INSERT INTO course_text (enrollment_id, item, number, kind, text, key, at)
        VALUES (\(enrollment), \(item.description), \((last ?? 0) + 1), \(kind.rawValue), \(text),
                \(key), \(now))
        ON CONFLICT (enrollment_id, item, key) DO NOTHING
        """)
    }
  }

  /// The newest text; nil before the first.
  package func text(
    for item: ItemReference, of enrollment: Enrollment.ID
  ) async throws -> String? {
    try await database.read {
      try $0.row(
        """
        SELECT text FROM course_text
        WHERE enrollment_id = \(enrollment) AND item = \(item.description)
        ORDER BY number DESC LIMIT 1
        """
      )?.text("text")
    }
  }
}

/// A text that a learner writes.
enum ItemText {
  static let longest = 10_000

  static func check(_ text: String) throws(ItemError) {
    guard text.count <= longest else { throw .tooLong(longest) }
  }

  static func words(in text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }
}
