import CourseFormat
import Kernel
import Storage

/// Where courses are kept while they are written, with every saving and everything that was done.
struct CourseDraftStore: Sendable {
  let database: any Database

  func drafts() async throws -> [CourseDraft] {
    try await database.read {
      try $0.rows("SELECT * FROM course_draft ORDER BY title, course_id").map(CourseDraft.init)
    }
  }

  func draft(_ course: Course.ID) async throws -> CourseDraft {
    try await database.read { try $0.courseDraft(course) }
  }

  /// The draft with all its files, as they are together.
  func whole(
    _ course: Course.ID
  ) async throws -> (draft: CourseDraft, files: [String: CourseDraftFile]) {
    try await database.read { transaction in
      let draft = try transaction.courseDraft(course)
      let files = try transaction.draftFiles(of: course)
      return (draft, Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { $1 }))
    }
  }

  /// A file as it was at a revision at which it was saved.
  func text(_ path: String, of course: Course.ID, at revision: Int) async throws -> String? {
    let query: SQL =
      """
      SELECT kept.bytes FROM course_draft_file AS saved
      JOIN course_file AS kept ON kept.digest = saved.digest
      WHERE saved.course_id = \(course) AND saved.path = \(path)
        AND saved.revision = \(revision)
      """
    return try await database.read { try $0.row(query) }
      .flatMap { String(validating: try $0.blob("bytes"), as: UTF8.self) }
  }

  /// What a digest stands for.
  func text(digest: String) async throws -> String? {
    let query: SQL = "SELECT bytes FROM course_file WHERE digest = \(digest)"
    return try await database.read { try $0.row(query) }
      .flatMap { String(validating: try $0.blob("bytes"), as: UTF8.self) }
  }

  func events(of course: Course.ID) async throws -> [CourseDraftEvent] {
    let query: SQL =
      "SELECT * FROM course_draft_event WHERE course_id = \(course) ORDER BY number DESC"
    return try await database.read { try $0.rows(query).map(CourseDraftEvent.init) }
  }

  /// Everybody who wrote something after the last publication.
  ///
  /// Opening a course writes nothing of it, unless nobody wrote anything else.
  func writers(of draft: CourseDraft) async throws -> Set<String> {
    let since = max(draft.published?.revision ?? 0, 1)
    let written: SQL =
      """
      SELECT DISTINCT person_id FROM course_draft_file
      WHERE course_id = \(draft.course) AND revision > \(since)
      """
    let opened: SQL =
      "SELECT person_id FROM course_draft_event WHERE course_id = \(draft.course) AND kind = 'opened'"
    return try await database.read { transaction in
      let writers = try transaction.rows(written)
      let people = writers.isEmpty ? try transaction.rows(opened) : writers
      return Set(try people.map { try $0.text("person_id") })
    }
  }

  /// Saves all the changes or none, and gives the new revision.
  ///
  /// Throws ``AuthoringError/stale(by:)`` when one of the files is not what the change was made on.
  @discardableResult
  func save(
    _ changes: [FileChange], to course: Course.ID, title: String? = nil, by author: Author,
    note: String = "", kind: CourseDraftEvent.Kind = .written,
    shipped: [String: String]? = nil, now: Int
  ) async throws -> Int {
    try await database.write { transaction in
      var draft = try transaction.courseDraft(course)
      let real = try changes.filter { try transaction.isNew($0, in: course) }
      guard !real.isEmpty || shipped != nil else { return draft.revision }
      draft.revision += 1
      draft.title = title ?? draft.title
      draft.state = try draft.state.after(kind)
      draft.shipped = shipped ?? draft.shipped
      draft.updatedAt = now
      try transaction.update(draft)
      for change in real { try transaction.add(change, to: draft, by: author) }
      let paths = real.map(\.path).sorted().joined(separator: ", ")
      try transaction.record(kind, note.isEmpty ? paths : note, about: draft, by: author, at: now)
      return draft.revision
    }
  }

  /// Does what the kind says to the revision that the person saw.
  func perform(
    _ kind: CourseDraftEvent.Kind, on course: Course.ID, revision: Int, note: String,
    by author: Author, now: Int
  ) async throws {
    try await database.write { transaction in
      var draft = try transaction.courseDraft(course)
      guard draft.revision == revision else { throw AuthoringError.newerDraft }
      draft.state = try draft.state.after(kind)
      draft.updatedAt = now
      try transaction.update(draft)
      try transaction.record(kind, note, about: draft, by: author, at: now)
    }
  }

  /// Begins a draft with these files.
  func open(
    _ source: CourseSource, title: String, shipped: [String: String]?, note: String,
    by author: Author, now: Int
  ) async throws {
    let draft = CourseDraft(
      course: Course.ID(source.folder), title: title, state: .writing, revision: 1,
      shipped: shipped, published: nil, openedAt: now, updatedAt: now)
    try await database.write { transaction in
      guard
        try transaction.row(
          "SELECT 1 AS found FROM course_draft WHERE course_id = \(draft.course)") == nil
      else { throw AuthoringError.nameTaken(draft.course.rawValue) }
      try transaction.insert(draft)
      for (path, bytes) in source.contents.sorted(by: { $0.key < $1.key }) {
        try transaction.add(FileChange(path, bytes: bytes, base: nil), to: draft, by: author)
      }
      try transaction.record(.opened, note, about: draft, by: author, at: now)
    }
  }
}
