package import Kernel

/// A value as both databases know it.
///
/// True and false are the integers 1 and 0, a moment is an integer, its milliseconds since 1970.
package enum SQLValue: Sendable, Equatable {
  case null
  case integer(Int)
  case real(Double)
  case text(String)
  case blob([UInt8])
}

/// What can be bound to a statement.
package protocol SQLConvertible {
  var sqlValue: SQLValue { get }
}

extension SQLValue: SQLConvertible {
  package var sqlValue: SQLValue { self }
}

extension Int: SQLConvertible {
  package var sqlValue: SQLValue { .integer(self) }
}

extension Double: SQLConvertible {
  package var sqlValue: SQLValue { .real(self) }
}

extension Bool: SQLConvertible {
  package var sqlValue: SQLValue { .integer(self ? 1 : 0) }
}

extension String: SQLConvertible {
  package var sqlValue: SQLValue { .text(self) }
}

extension [UInt8]: SQLConvertible {
  package var sqlValue: SQLValue { .blob(self) }
}

extension Identifier: SQLConvertible {
  package var sqlValue: SQLValue { .text(rawValue) }
}
