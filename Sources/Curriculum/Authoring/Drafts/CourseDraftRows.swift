import CourseFormat
import Kernel
import Storage

extension Transaction {
  func courseDraft(_ course: Course.ID) throws -> CourseDraft {
    guard let row = try row("SELECT * FROM course_draft WHERE course_id = \(course)") else {
      throw AuthoringError.noSuchDraft
    }
    return try CourseDraft(row)
  }

  /// The files that are there, each as it was saved last.
  func draftFiles(of course: Course.ID) throws -> [CourseDraftFile] {
    try rows(
      """
      SELECT saved.path, saved.revision, saved.person_id, saved.person_name, saved.at, kept.bytes
      FROM course_draft_file AS saved
      JOIN course_file AS kept ON kept.digest = saved.digest
      WHERE saved.course_id = \(course) AND saved.revision = (
        SELECT MAX(other.revision) FROM course_draft_file AS other
        WHERE other.course_id = saved.course_id AND other.path = saved.path)
      ORDER BY saved.path
      """
    ).map(CourseDraftFile.init)
  }

  /// False when the file holds this already; throws when it is not what the change was made on.
  func isNew(_ change: FileChange, in course: Course.ID) throws -> Bool {
    let last = try row(
      """
      SELECT revision, digest, person_name FROM course_draft_file
      WHERE course_id = \(course) AND path = \(change.path) ORDER BY revision DESC LIMIT 1
      """)
    let digest = try last?.textIfPresent("digest")
    guard digest != change.bytes.map(CourseSource.digest) else { return false }
    let present = digest == nil ? nil : try last?.integer("revision")
    guard present == change.base else {
      throw AuthoringError.stale(by: try last?.text("person_name") ?? "Somebody")
    }
    return true
  }

  func add(_ change: FileChange, to draft: CourseDraft, by author: Author) throws {
    let digest = try change.bytes.map { try keep($0) }
    try execute(
      """
      INSERT INTO course_draft_file
        (course_id, path, revision, digest, person_id, person_name, at)
      VALUES
        (\(draft.course), \(change.path), \(draft.revision), \(optional: digest), \(author.id),
         \(author.name), \(draft.updatedAt))
      """)
  }

  func insert(_ draft: CourseDraft) throws {
    try execute(
      """
      INSERT INTO course_draft
        (course_id, title, state, revision, shipped, opened_at, updated_at)
      VALUES
        (\(draft.course), \(draft.title), \(draft.state.rawValue), \(draft.revision),
         \(optional: try draft.shipped.map(CurriculumJSON.encode)), \(draft.openedAt),
         \(draft.updatedAt))
      """)
  }

  func update(_ draft: CourseDraft) throws {
    try execute(
      """
      UPDATE course_draft SET title = \(draft.title), state = \(draft.state.rawValue),
        revision = \(draft.revision),
        shipped = \(optional: try draft.shipped.map(CurriculumJSON.encode)),
        published_number = \(optional: draft.published?.number),
        published_revision = \(optional: draft.published?.revision),
        updated_at = \(draft.updatedAt)
      WHERE course_id = \(draft.course)
      """)
  }

  func record(
    _ kind: CourseDraftEvent.Kind, _ note: String, about draft: CourseDraft, by author: Author,
    at now: Int
  ) throws {
    let last = try row(
      "SELECT MAX(number) AS last FROM course_draft_event WHERE course_id = \(draft.course)")
    let number = (try last?.integerIfPresent("last") ?? 0) + 1
    try execute(
      """
      INSERT INTO course_draft_event
        (course_id, number, revision, kind, person_id, person_name, at, details)
      VALUES
        (\(draft.course), \(number), \(draft.revision), \(kind.rawValue), \(author.id),
         \(author.name), \(now), \(note))
      """)
  }

  /// Keeps the content once, and gives its digest.
  func keep(_ bytes: [UInt8]) throws -> String {
    let digest = CourseSource.digest(of: bytes)
    try execute(
      """
      INSERT INTO course_file (digest, bytes) VALUES (\(digest), \(bytes))
      ON CONFLICT (digest) DO NOTHING
      """)
    return digest
  }

  /// Keeps the files that a version was made from; what is kept already stays.
  func keep(_ source: CourseSource, of version: CourseVersion.ID) throws {
    for (path, bytes) in source.contents.sorted(by: { $0.key < $1.key }) {
      let digest = try keep(bytes)
      try execute(
        """
        INSERT INTO course_version_file (version_id, path, digest)
        VALUES (\(version), \(path), \(digest)) ON CONFLICT (version_id, path) DO NOTHING
        """)
    }
  }
}

extension CourseDraft {
  init(_ row: Row) throws {
    var publication: Publication?
    if let number = try row.integerIfPresent("published_number") {
      publication = Publication(
        number: number, revision: try row.integerIfPresent("published_revision") ?? 0)
    }
    self.init(
      course: Course.ID(try row.text("course_id")), title: try row.text("title"),
      state: CourseDraftState(rawValue: try row.text("state")) ?? .writing,
      revision: try row.integer("revision"),
      shipped: try row.textIfPresent("shipped").map {
        try CurriculumJSON.decode([String: String].self, from: $0)
      },
      published: publication, openedAt: try row.integer("opened_at"),
      updatedAt: try row.integer("updated_at"))
  }
}

extension CourseDraftFile {
  fileprivate init(_ row: Row) throws {
    self.init(
      path: try row.text("path"), revision: try row.integer("revision"),
      bytes: try row.blob("bytes"),
      author: Author(id: try row.text("person_id"), name: try row.text("person_name")),
      at: try row.integer("at"))
  }
}

extension CourseDraftEvent {
  init(_ row: Row) throws {
    self.init(
      number: try row.integer("number"), revision: try row.integer("revision"),
      kind: Kind(rawValue: try row.text("kind")) ?? .commented,
      author: Author(id: try row.text("person_id"), name: try row.text("person_name")),
      at: try row.integer("at"), note: try row.text("details"))
  }
}
