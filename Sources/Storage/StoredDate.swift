package import Foundation

/// Moments are kept to the millisecond.
extension Date: SQLConvertible {
  package var sqlValue: SQLValue { .integer(millisecondsSince1970) }

  package init(millisecondsSince1970 milliseconds: Int) {
    self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
  }

  /// Never traps: a moment too far off to count becomes the last or first that can be.
  package var millisecondsSince1970: Int {
    let milliseconds = (timeIntervalSince1970 * 1000).rounded()
    return Int(exactly: milliseconds) ?? (milliseconds > 0 ? .max : .min)
  }
}

extension Row {
  package func date(_ column: String) throws(RowError) -> Date {
    Date(millisecondsSince1970: try integer(column))
  }

  package func dateIfPresent(_ column: String) throws(RowError) -> Date? {
    try integerIfPresent(column).map { Date(millisecondsSince1970: $0) }
  }
}
