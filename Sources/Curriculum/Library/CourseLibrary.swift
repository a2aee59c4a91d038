package import CourseFormat
import Kernel
import Synchronization

/// The published courses, with each version read from the database once.
package final class CourseLibrary: Sendable {
  package let store: CourseVersionStore
  private let kept = Mutex<[CourseVersion.ID: CourseVersion]>([:])

  package init(store: CourseVersionStore) {
    self.store = store
  }

  package func version(_ id: CourseVersion.ID) async throws -> CourseVersion {
    if let version = kept.withLock({ $0[id] }) { return version }
    let version = try await store.version(id)
    kept.withLock { $0[id] = version }
    return version
  }

  /// The newest version of each course, by title.
  package func newest() async throws -> [CourseVersion] {
    var versions: [CourseVersion] = []
    for entry in try await store.newest() { versions.append(try await version(entry.version)) }
    return versions
  }

  /// The newest version of a course.
  package func newest(_ course: Course.ID) async throws -> CourseVersion {
    guard let entry = try await store.newest().first(where: { $0.course == course }) else {
      throw CourseError.noSuchCourse
    }
    return try await version(entry.version)
  }
}
