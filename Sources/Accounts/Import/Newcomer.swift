package import Kernel

/// Somebody who is to get an account.
package struct Newcomer: Sendable, Equatable {
  package var name: String
  package var email: EmailAddress
  package var roles: Set<Role>
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
