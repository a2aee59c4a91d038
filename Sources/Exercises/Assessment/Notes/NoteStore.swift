import Foundation
import Kernel
import ScenarioFormat
package import Storage
import Web

/// Where notes on runs are kept, with every version of each.
package struct NoteStore: Sendable {
  private let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  /// Of a run: those on the whole of it first, then in the order in which they were written.
  func notes(on run: Run.ID) async throws -> [RunNote] {
    try await database.read { try $0.notes(where: "run_id = \(run)") }
  }

  /// A new note; the same key twice is written once.
  func add(
    _ text: String, at place: RunNote.Place, on run: Run.ID, by author: SignedInPerson,
    key: String, now: Int
  ) async throws {
    let text = try RunNote.text(text)
    guard UUID(uuidString: key) != nil else { throw NoteError.badKey }
    let id = RunNote.ID(key)
    try await database.write { transaction in
      let added = try transaction.execute(
        """
        INSERT INTO assessment_note (id, run_id, author_id, author_name, moment, post)
        VALUES (\(id), \(run), \(author.id), \(author.name), \(optional: place.milliseconds),
                \(optional: place.post))
        ON CONFLICT (id) DO NOTHING
        """)
      guard added == 1 else { return }
      try transaction.write(text, as: 1, of: id, now: now)
    }
  }

  /// Writes the next version; `version` is the one that the author saw.
  func change(
    _ id: RunNote.ID, on run: Run.ID, to text: String, version: Int, by author: SignedInPerson,
    now: Int
  ) async throws {
    let text = try RunNote.text(text)
    try await next(id, on: run, version: version, by: author) { transaction, note in
      guard note.text != text else { return }
      try transaction.write(text, as: note.version + 1, of: id, now: now)
    }
  }

  /// Takes a note back: it is not shown any more, and its history stays.
  func takeBack(
    _ id: RunNote.ID, on run: Run.ID, version: Int, by author: SignedInPerson, now: Int
  ) async throws {
    try await next(id, on: run, version: version, by: author) { transaction, note in
      guard !note.isTakenBack else { return }
      try transaction.write("", as: note.version + 1, of: id, now: now)
    }
  }

  private func next(
    _ id: RunNote.ID, on run: Run.ID, version: Int, by author: SignedInPerson,
    _ write: @escaping @Sendable (any Transaction, RunNote) throws -> Void
  ) async throws {
    try await database.write { transaction in
      guard let note = try transaction.notes(where: "id = \(id) AND run_id = \(run)").first
      else { throw NoteError.noSuchNote }
      guard note.author == author.id else { throw NoteError.notYourNote }
      guard note.version == version else { throw NoteError.stale }
      try write(transaction, note)
    }
  }
}

extension Transaction {
  fileprivate func notes(where condition: SQL) throws -> [RunNote] {
    let notes = try rows("SELECT * FROM assessment_note WHERE \(condition)")
    let ids = try notes.map { try $0.text("id") }
    let versions = try rows(
      """
      SELECT * FROM assessment_note_version WHERE \(.among("note_id", ids)) ORDER BY number
      """)
    let byNote = try Dictionary(grouping: versions) { try $0.text("note_id") }
    return try zip(ids, notes).map { id, row in
      try RunNote(row, versions: (byNote[id] ?? []).map(RunNote.Version.init))
    }.sorted { ($0.versions.first?.at ?? 0, $0.id) < ($1.versions.first?.at ?? 0, $1.id) }
  }

  fileprivate func write(_ text: String, as number: Int, of id: RunNote.ID, now: Int) throws {
    try execute(
      """
      INSERT INTO assessment_note_version (note_id, number, text, at)
      VALUES (\(id), \(number), \(text), \(now))
      """)
  }
}

extension RunNote.Place {
  fileprivate var milliseconds: Int? {
    if case .moment(let time) = self { time.milliseconds } else { nil }
  }

  fileprivate var post: Int? { if case .post(let number) = self { number } else { nil } }

  fileprivate init(moment: Int?, post: Int?) {
    self = post.map { .post($0) } ?? moment.map { .moment(ScenarioTime(milliseconds: $0)) } ?? .run
  }
}

extension RunNote {
  fileprivate init(_ row: Row, versions: [Version]) throws {
    self.init(
      id: ID(try row.text("id")), run: Run.ID(try row.text("run_id")),
      author: try row.text("author_id"), name: try row.text("author_name"),
      place: Place(
        moment: try row.integerIfPresent("moment"), post: try row.integerIfPresent("post")),
      versions: versions)
  }
}

extension RunNote.Version {
  fileprivate init(_ row: Row) throws {
    self.init(
      number: try row.integer("number"), text: try row.text("text"), at: try row.integer("at"))
  }
}
