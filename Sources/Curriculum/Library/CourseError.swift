package import Kernel

/// Why a course or something of it cannot be shown or done.
package enum CourseError: UserFacingError, Equatable {
  case noSuchCourse
  case noSuchModule
  case noSuchItem
  case noSuchPicture
  case noSuchPath
  case notEnrolled
  /// The titles of what has to be done before.
  case notYet([String])
  case wrongAct

  package var kind: UserFacingErrorKind {
    switch self {
    case .noSuchCourse, .noSuchModule, .noSuchItem, .noSuchPicture, .wrongAct: .notFound
    case .noSuchPath: .invalid
    case .notEnrolled, .notYet: .conflict
    }
  }

  package var message: String {
    switch self {
    case .noSuchCourse: "There is no such course. Choose one from the list of courses."
    case .noSuchModule: "This course has no such module. Go back to the course."
    case .noSuchItem: "This module has nothing of that name. Go back to the course."
    case .noSuchPicture: "There is no such picture. Go back to the lesson."
    case .noSuchPath: "This course has no such path. Choose one from the course's page."
    case .notEnrolled: "You have not started this course. Open its page and start it."
    case .notYet(let titles):
      "This comes later. First do \(titles.map { "“\($0)”" }.joined(separator: " and "))."
    case .wrongAct: "This cannot be done here. Go back to the course and try from there."
    }
  }
}
