import CourseFormat
import Kernel
import Storage

extension CertificateStore {
  /// The number of the version that new learners of a course get; nil when there is none.
  func newestVersion(of course: Course.ID) async throws -> Int? {
    let query: SQL = "SELECT MAX(number) AS number FROM course_version WHERE course_id = \(course)"
    return try await database.read { try $0.row(query) }?.integerIfPresent("number")
  }
}
