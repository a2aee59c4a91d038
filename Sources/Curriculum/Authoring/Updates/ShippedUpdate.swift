import CourseFormat

/// What an update of the program brought for a course that the agency writes itself.
///
/// Each file is held against the one that the draft has taken account of last: what only the program
/// changed can be taken over, what both changed is decided by a person.
struct ShippedUpdate: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    /// Only the program changed it.
    case theirs
    /// Both did.
    case both
  }

  struct File: Equatable, Sendable {
    var path: String
    var kind: Kind
    /// nil where the program removed it.
    var shipped: [UInt8]?
    /// nil where the draft has none.
    var own: [UInt8]?
  }

  private(set) var files: [File] = []

  /// `base` are the digests that the draft has taken account of.
  init(base: [String: String], shipped: CourseSource, own: [String: [UInt8]]) {
    let now = shipped.digests
    for path in Set(base.keys).union(now.keys).sorted() where base[path] != now[path] {
      let mine = own[path]
      let digest = mine.map(CourseSource.digest)
      // The agency's text is what the program has now: nothing is left to decide.
      guard digest != now[path] else { continue }
      files.append(
        File(
          path: path, kind: digest == base[path] ? .theirs : .both,
          shipped: shipped.contents[path], own: mine))
    }
  }

  var isEmpty: Bool { files.isEmpty }
  var easy: [File] { files.filter { $0.kind == .theirs } }
  var hard: [File] { files.filter { $0.kind == .both } }
}

extension AuthoringDesk {
  /// nil for a course of the agency's own, or when the program has nothing new.
  func update(for draft: ReadDraft) -> ShippedUpdate? {
    guard let base = draft.draft.shipped,
      let shipped = folders.source(of: draft.draft.course)
    else { return nil }
    let update = ShippedUpdate(
      base: base, shipped: shipped, own: draft.files.mapValues(\.bytes))
    return update.isEmpty ? nil : update
  }

  /// Takes over the program's text of these files, or keeps the agency's for good.
  func settle(
    _ paths: Set<String>, of course: Course.ID, takesShipped: Bool, by author: Author
  ) async throws {
    let draft = try await draft(course)
    guard let update = update(for: draft), let shipped = folders.source(of: course) else {
      throw AuthoringError.noUpdate
    }
    let files = update.files.filter { paths.contains($0.path) }
    guard !files.isEmpty else { throw AuthoringError.noUpdate }
    var base = draft.draft.shipped ?? [:]
    for file in files { base[file.path] = shipped.digests[file.path] }
    let changes =
      takesShipped
      ? files.map {
        FileChange($0.path, bytes: $0.shipped, base: draft.files[$0.path]?.revision)
      } : []
    let names = files.map(\.path).joined(separator: ", ")
    try await save(
      changes, to: course, by: author, kind: .tookOver,
      note: (takesShipped ? "Taken over: " : "Ours kept: ") + names, shipped: base)
  }
}
