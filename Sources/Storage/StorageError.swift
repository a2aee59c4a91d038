/// What a database says when a statement or a commit fails; the same from every driver.
///
/// It is ours, not the person's: a feature turns a constraint it expects into its own error.
package enum StorageError: Error, Equatable {
  /// The table refused the row; `detail` is the driver's own text, for the log.
  case constraint(Constraint, detail: String)
  /// Something tried to write in a read.
  case readOnly
  /// An earlier statement of the same transaction has failed.
  case aborted
  /// Another process holds the database.
  case busy
  case closed
  /// Anything else, with the driver's code.
  case failed(code: Int, detail: String)

  package enum Constraint: Sendable, Equatable {
    case unique
    case foreignKey
    case notNull
    case check
    case other
  }
}
