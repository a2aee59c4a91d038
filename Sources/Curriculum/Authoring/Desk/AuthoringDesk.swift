import ContentFiles
import CourseFormat
import Kernel
package import Storage
import Synchronization

/// What authors do, with the rules for it.
package final class AuthoringDesk: Sendable {
  let store: CourseDraftStore
  package let library: CourseLibrary
  let folders: CourseFolders
  /// The names of those who may publish, by their id.
  let publishers: @Sendable () async throws -> [String: String]
  let review: CourseDraftReview
  let clock: @Sendable () -> Int
  /// Drafts as they were read last; a revision never changes.
  private let kept = Mutex<[String: ReadDraft]>([:])

  package init(
    database: any Database, library: CourseLibrary, folders: CourseFolders,
    publishers: @escaping @Sendable () async throws -> [String: String],
    review: @escaping CourseDraftReview, clock: @escaping @Sendable () -> Int
  ) {
    store = CourseDraftStore(database: database)
    self.library = library
    self.folders = folders
    self.publishers = publishers
    self.review = review
    self.clock = clock
  }

  static let largestText = 900_000
  static let mostFiles = 1_000
  static let longestNote = 2_000

  /// The draft as it is now, read once for each revision.
  func draft(_ course: Course.ID) async throws -> ReadDraft {
    let now = try await store.draft(course)
    let published = try await library.store.versions(of: course).first?.number
    if var kept = kept.withLock({ $0[course.rawValue] }), kept.draft == now {
      kept.published = published
      return kept
    }
    let (draft, files) = try await store.whole(course)
    var read = try ReadDraft(draft, files: files, scenarios: folders.packs)
    read.published = published
    kept.withLock { [read] kept in
      if kept.count > 8 { kept.removeAll() }
      kept[course.rawValue] = read
    }
    return read
  }

  /// Opens a published course for writing: its newest version becomes the draft.
  func open(_ course: Course.ID, by author: Author) async throws {
    let newest = try await library.newest(course)
    let kept = try await library.store.source(of: newest.id, course: course)
    guard let source = kept ?? folders.source(of: course) else { throw AuthoringError.noFiles }
    let shipped = folders.source(of: course) == nil ? nil : source.digests
    try await store.open(
      source, title: newest.course.title, shipped: shipped,
      note: "From version \(newest.number).", by: author, now: clock())
  }

  /// Begins a course of the agency's own.
  func create(
    _ title: String, name: String, withExample: Bool, by author: Author
  ) async throws -> Course.ID {
    guard !title.isEmpty else { throw AuthoringError.noTitle }
    guard title.count <= 200, !title.contains(where: \.isNewline) else {
      throw AuthoringError.tooLong(200)
    }
    guard name.isIdentifier, name.utf8.count <= 60 else { throw AuthoringError.badName(name) }
    let id = Course.ID(name)
    let published = try await library.store.versions(of: id)
    guard published.isEmpty, folders.source(of: id) == nil else {
      throw AuthoringError.nameTaken(name)
    }
    let source = NewCourse.source(title, name: name, withExample: withExample, now: clock())
    try await store.open(
      source, title: title, shipped: nil, note: "A new course.", by: author, now: clock())
    return id
  }

  /// Saves changed files; the course's title in lists follows `course.yaml`.
  @discardableResult
  func save(
    _ changes: [FileChange], to course: Course.ID, by author: Author,
    kind: CourseDraftEvent.Kind = .written, note: String = "",
    shipped: [String: String]? = nil
  ) async throws -> Int {
    try await check(changes, in: course)
    let head = changes.first { $0.path == CoursePaths.course }?.bytes
      .flatMap { String(validating: $0, as: UTF8.self) }
    let title = head.flatMap { YamlTree($0)?["title"]?.string.trimmed }.flatMap { title in
      title.isEmpty || title.count > 300 ? nil : title
    }
    return try await store.save(
      changes, to: course, title: title, by: author, note: note, kind: kind, shipped: shipped,
      now: clock())
  }

  private func check(_ changes: [FileChange], in course: Course.ID) async throws {
    for change in changes {
      guard CoursePaths.isAllowed(change.path) else { throw AuthoringError.badName(change.path) }
      guard let bytes = change.bytes else { continue }
      let isText = CourseFiles.textEndings.contains(CourseSource.ending(of: change.path))
      let most = isText ? Self.largestText : CourseFolder.largestFile
      guard bytes.count <= most else {
        throw AuthoringError.tooLarge(change.path, most: most)
      }
      if isText, String(validating: bytes, as: UTF8.self) == nil { throw AuthoringError.badText }
    }
    let added = changes.count { $0.base == nil && $0.bytes != nil }
    guard added > 0 else { return }
    let present = try await store.whole(course).files.count
    guard present + added <= Self.mostFiles else {
      throw AuthoringError.tooManyFiles(Self.mostFiles)
    }
  }
}
