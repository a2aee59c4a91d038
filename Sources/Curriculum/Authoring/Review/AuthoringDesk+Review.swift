import CourseFormat
import Kernel
import Storage

/// From a draft to what learners get: somebody else approves, and then it is a version for good.
extension AuthoringDesk {
  func submit(_ course: Course.ID, revision: Int, note: String, by author: Author) async throws {
    let draft = try await draft(course)
    guard let sound = draft.soundCourse else {
      throw AuthoringError.faults(draft.faults.count)
    }
    let edition = try CourseEdition(sound, media: draft.source.media, source: nil)
    let newest = try await library.store.versions(of: course).first
    if let newest, try await library.version(newest.id).digest == edition.digest {
      throw AuthoringError.nothingNew
    }
    try await perform(.submitted, on: course, revision: revision, note: note, by: author)
  }

  func withdraw(_ course: Course.ID, revision: Int, by author: Author) async throws {
    try await perform(.withdrawn, on: course, revision: revision, note: "", by: author)
  }

  func comment(_ course: Course.ID, revision: Int, note: String, by author: Author) async throws {
    guard !note.isEmpty else { throw AuthoringError.noReason }
    try await perform(.commented, on: course, revision: revision, note: note, by: author)
  }

  func sendBack(_ course: Course.ID, revision: Int, note: String, by author: Author) async throws {
    guard !note.isEmpty else { throw AuthoringError.noReason }
    try await perform(.returned, on: course, revision: revision, note: note, by: author)
  }

  /// Nobody approves what they wrote a part of.
  func approve(_ course: Course.ID, revision: Int, note: String, by author: Author) async throws {
    let draft = try await draft(course)
    let writers = try await store.writers(of: draft.draft)
    guard !writers.contains(author.id) else {
      throw AuthoringError.ownWork(try await othersWhoMayApprove(writers))
    }
    guard draft.faults.isEmpty else { throw AuthoringError.faults(draft.faults.count) }
    try await perform(.approved, on: course, revision: revision, note: note, by: author)
  }

  /// Names of those who may approve what these people wrote.
  func othersWhoMayApprove(_ writers: Set<String>) async throws -> [String] {
    try await publishers().filter { !writers.contains($0.key) }.values.sorted()
  }

  /// Makes the approved draft the next version.
  ///
  /// `waiver` says why warnings may stay.
  func publish(
    _ course: Course.ID, revision: Int, waiver: String, by author: Author
  ) async throws -> CourseVersion {
    let read = try await draft(course)
    guard let sound = read.soundCourse else { throw AuthoringError.faults(read.faults.count) }
    guard waiver.count <= Self.longestNote else { throw AuthoringError.tooLong(Self.longestNote) }
    if !read.warnings.isEmpty, waiver.isEmpty {
      throw AuthoringError.warnings(read.warnings.count)
    }
    let edition = try CourseEdition(sound, media: read.source.media, source: read.source)
    let now = clock()
    return try await store.database.write { transaction in
      var draft = try transaction.courseDraft(course)
      guard draft.revision == revision, revision == read.draft.revision else {
        throw AuthoringError.newerDraft
      }
      draft.state = try draft.state.after(.published)
      guard let version = try transaction.publish(edition, by: author.name, now: now) else {
        throw AuthoringError.nothingNew
      }
      draft.published = .init(number: version.number, revision: draft.revision)
      draft.updatedAt = now
      try transaction.update(draft)
      let note =
        "Version \(version.number)."
        + (waiver.isEmpty
          ? ""
          : " \(CourseWords.count(read.warnings.count, "warning", "warnings")) stayed: \(waiver)")
      try transaction.record(.published, note, about: draft, by: author, at: now)
      return version
    }
  }

  private func perform(
    _ kind: CourseDraftEvent.Kind, on course: Course.ID, revision: Int, note: String,
    by author: Author
  ) async throws {
    guard note.count <= Self.longestNote else { throw AuthoringError.tooLong(Self.longestNote) }
    try await store.perform(
      kind, on: course, revision: revision, note: note, by: author, now: clock())
  }
}
