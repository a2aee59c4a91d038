package import Kernel

/// Somebody who is to get an account.
package struct Newcomer: Sendable, Equatable {
  package var name: String
  package var email: EmailAddress
  package var roles: Set<Role>
  package var unit = ""
  package var rank = ""
  /// By e-mail, because the supervisor may stand in the same list.
  package var supervisor: EmailAddress?
  /// Where the row stands in its file.
  package var line: Int
}

/// What is wrong with a list of people: where, what, and what to do.
package struct ImportFault: Sendable, Equatable, CustomStringConvertible {
  package var file: String
  package var line: Int
  package var message: String

  package var description: String { "\(file):\(line): \(message)" }
}
