import Foundation
import Kernel
import Pictures
package import Storage

/// Where the own pictures of runs are kept: in the database, so that every backup has them.
package struct RunPictureStore: Sendable {
  /// So many pictures a run may have; an exercise of a day uses a few.
  static let most = 40

  private let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  /// Keeps a clean picture; throws where the run has as many as it may.
  func add(
    _ picture: CleanPicture, to run: Run.ID, by person: String, now: Int
  ) async throws -> RunPicture {
    let kept = RunPicture(
      id: RunPicture.ID(UUID().uuidString.lowercased()), kind: picture.kind,
      width: picture.width, height: picture.height, size: picture.bytes.count,
      original: picture.original, findings: picture.findings)
    let findings = try JSONText.encode(picture.findings)
    try await database.write { transaction in
      let count: SQL = "SELECT COUNT(*) AS count FROM exercise_picture WHERE run_id = \(run)"
      guard try transaction.row(count)?.integer("count") ?? 0 < Self.most else {
        throw RunError.tooManyPictures(Self.most)
      }
      try transaction.execute(
        """
        INSERT INTO exercise_picture
          (id, run_id, person_id, kind, width, height, size, original, findings, at, bytes)
        VALUES
          (\(kept.id), \(run), \(person), \(kept.kind.rawValue), \(kept.width), \(kept.height),
           \(kept.size), \(kept.original.rawValue), \(findings), \(now), \(picture.bytes))
        """)
    }
    return kept
  }

  /// Oldest first.
  func pictures(of run: Run.ID) async throws -> [RunPicture] {
    let query: SQL = """
      SELECT id, kind, width, height, size, original, findings
      FROM exercise_picture WHERE run_id = \(run) ORDER BY at, id
      """
    return try await database.read { try $0.rows(query).map(RunPicture.init) }
  }

  /// The picture itself, when it belongs to a run of this person.
  ///
  /// A run that goes on from another one shows the pictures of its past too.
  func bytes(of id: RunPicture.ID, for person: String) async throws -> ([UInt8], PictureKind) {
    let query: SQL = """
      SELECT bytes, kind FROM exercise_picture WHERE id = \(id) AND person_id = \(person)
      """
    let found = try await database.read { transaction in
      try transaction.row(query).map { (try $0.blob("bytes"), try $0.text("kind")) }
    }
    guard let found, let kind = PictureKind(rawValue: found.1) else {
      throw RunError.noSuchMedia(id.rawValue)
    }
    return (found.0, kind)
  }
}

extension RunPicture {
  fileprivate init(_ row: Row) throws {
    self.init(
      id: ID(try row.text("id")),
      kind: PictureKind(rawValue: try row.text("kind")) ?? .jpeg,
      width: try row.integer("width"),
      height: try row.integer("height"),
      size: try row.integer("size"),
      original: PictureKind(rawValue: try row.text("original")) ?? .jpeg,
      findings: try JSONText.decode([PictureFinding].self, from: try row.text("findings")))
  }
}
