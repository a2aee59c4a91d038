import Kernel

enum LearnerError: UserFacingError, Equatable {
  case noSuchLearner

  var kind: UserFacingErrorKind { .notFound }

  var message: String { "This person does not exist. Pick one from the list of learners." }
}
