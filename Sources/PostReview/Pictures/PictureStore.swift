import Foundation
package import Kernel
package import Pictures
package import Storage

/// Where the desk's pictures are kept: in the database, so that every backup has them.
package struct PictureStore: Sendable {
  /// A picture that no draft has taken after so many milliseconds was only tried out.
  private static let trial = 7 * 24 * 60 * 60 * 1000

  private let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  package func add(
    _ picture: CleanPicture, by person: DeskPerson, now: Int
  ) async throws -> DeskPicture.ID {
    let id = DeskPicture.ID(UUID().uuidString.lowercased())
    let findings = String(decoding: try JSONEncoder().encode(picture.findings), as: UTF8.self)
    try await database.write { transaction in
      try transaction.execute(
        """
        INSERT INTO desk_picture
          (id, kind, width, height, size, original, findings, person_id, person_name, at, is_kept,
           bytes)
        VALUES
          (\(id), \(picture.kind.rawValue), \(picture.width), \(picture.height),
           \(picture.bytes.count), \(picture.original.rawValue), \(findings), \(person.id),
           \(person.name), \(now), 0, \(picture.bytes))
        """)
      try transaction.settlePictures(before: now - Self.trial)
    }
    return id
  }

  /// nil when there is no such picture.
  package func picture(_ id: DeskPicture.ID) async throws -> DeskPicture? {
    let query: SQL = """
      SELECT id, kind, width, height, size, original, findings, person_id, person_name, at
      FROM desk_picture WHERE id = \(id)
      """
    return try await database.read { try $0.row(query).map(DeskPicture.init) }
  }

  package func bytes(of id: DeskPicture.ID) async throws -> (bytes: [UInt8], kind: PictureKind) {
    let query: SQL = "SELECT bytes, kind FROM desk_picture WHERE id = \(id)"
    let found = try await database.read { transaction in
      try transaction.row(query).map { (try $0.blob("bytes"), try $0.text("kind")) }
    }
    guard let found, let kind = PictureKind(rawValue: found.1) else {
      throw NoSuchPicture()
    }
    return (found.0, kind)
  }
}

extension Transaction {
  /// Forgets pictures that were tried out and not used; looks at each once.
  fileprivate func settlePictures(before moment: Int) throws {
    try execute(
      """
      DELETE FROM desk_picture WHERE is_kept = 0 AND at < \(moment) AND NOT EXISTS
        (SELECT 1 FROM desk_version WHERE content LIKE '%' || desk_picture.id || '%')
      """)
    try execute("UPDATE desk_picture SET is_kept = 1 WHERE is_kept = 0 AND at < \(moment)")
  }
}

package struct NoSuchPicture: UserFacingError {
  package var kind: UserFacingErrorKind { .notFound }
  package var message: String {
    "This picture does not exist any more. Attach it to the draft again."
  }
}

extension DeskPicture {
  fileprivate init(_ row: Row) throws {
    self.init(
      id: ID(try row.text("id")),
      kind: PictureKind(rawValue: try row.text("kind")) ?? .jpeg,
      width: try row.integer("width"),
      height: try row.integer("height"),
      size: try row.integer("size"),
      original: PictureKind(rawValue: try row.text("original")) ?? .jpeg,
      findings: try JSONDecoder().decode(
        [PictureFinding].self, from: Data(try row.text("findings").utf8)),
      person: DeskPerson(id: try row.text("person_id"), name: try row.text("person_name")),
      at: try row.integer("at"))
  }
}
