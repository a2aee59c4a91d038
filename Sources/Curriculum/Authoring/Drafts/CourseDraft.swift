package import CourseFormat

/// A course that authors work on; its files are those of a course's folder.
package struct CourseDraft: Equatable, Sendable {
  package var course: Course.ID
  package var title: String
  package var state: CourseDraftState
  /// Counts every saving, from 1.
  package var revision: Int
  /// The digests of the program's own files that this draft has taken account of; nil for a course
  /// of the agency.
  package var shipped: [String: String]?
  /// The last version that was published from here.
  package var published: Publication?
  package var openedAt: Int
  package var updatedAt: Int

  package struct Publication: Equatable, Sendable {
    /// Of the version.
    package var number: Int
    /// Of the draft that it was made from.
    package var revision: Int
  }

  var hasUnpublishedWork: Bool { state != .published }
}

/// Who wrote or decided something, by the name of that day.
package struct Author: Hashable, Sendable {
  package var id: String
  package var name: String

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// A file of a draft as it was saved last.
struct CourseDraftFile: Equatable, Sendable {
  var path: String
  /// The revision at which it got this content: what an editor saw.
  var revision: Int
  var bytes: [UInt8]
  var author: Author
  var at: Int

  /// nil for what is no text.
  var text: String? { String(validating: bytes, as: UTF8.self) }
}

/// A file as it is to be saved.
struct FileChange: Equatable, Sendable {
  var path: String
  /// nil removes it.
  var bytes: [UInt8]?
  /// The revision that the change is made on; nil for a file that is not there yet.
  var base: Int?

  init(_ path: String, bytes: [UInt8]?, base: Int?) {
    self.path = path
    self.bytes = bytes
    self.base = base
  }

  init(_ path: String, text: String, base: Int?) {
    self.init(path, bytes: Array(text.utf8), base: base)
  }
}
