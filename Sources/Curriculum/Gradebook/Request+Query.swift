import CourseFormat
import Hummingbird
import Kernel
import Web

extension Request {
  /// What stands behind the question mark, as a browser writes a form there.
  var queryForm: FormData { FormData(urlEncoded: uri.query ?? "") }

  /// The course of a file: `?course=`.
  var course: Course.ID {
    get throws {
      guard let id = queryForm["course"] else { throw CourseError.noSuchCourse }
      return Course.ID(id)
    }
  }
}
