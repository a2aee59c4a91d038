import Kernel

/// Something that a command cannot do: one sentence for what, one for what to do.
struct CommandProblem: UserFacingError {
  let message: String

  var kind: UserFacingErrorKind { .invalid }

  init(_ message: String) {
    self.message = message
  }
}
