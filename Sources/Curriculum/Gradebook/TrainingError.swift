import Kernel

/// Why a trainer’s page cannot be shown.
enum TrainingError: UserFacingError, Equatable {
  case noSuchPerson
  case noSuchFile
  case noSuchAttempt
  case noSuchQuestion
  case neverEnrolled(String)

  var kind: UserFacingErrorKind { .notFound }

  var message: String {
    switch self {
    case .noSuchPerson: "This person does not exist. Pick one from the course’s list."
    case .noSuchFile: "There is no such file. Use the links of the page."
    case .noSuchAttempt: "There is no such test. Go back to the learner’s page."
    case .noSuchQuestion: "This version of the course has no such question. Go back to the list."
    case .neverEnrolled(let name): "\(name) has not taken this course. Go back to its list."
    }
  }
}

extension TrainingPeople {
  func person(_ id: String) async throws -> TrainingPerson {
    guard let found = try await byID()[id] else { throw TrainingError.noSuchPerson }
    return found
  }
}
