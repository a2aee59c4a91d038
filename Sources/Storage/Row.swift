/// One row of a result, read by column name.
package struct Row: Sendable, Equatable {
  /// Shared by all rows of a result.
  private let positions: [String: Int]
  private let values: [SQLValue]

  /// A value for each position; see ``Columns``.
  package init(_ columns: Columns, values: [SQLValue]) {
    positions = columns.positions
    self.values = values
  }

  /// All values by the names of their columns, for what treats every table alike.
  package var byColumn: [String: SQLValue] {
    positions.compactMapValues { values.indices.contains($0) ? values[$0] : nil }
  }

  package func text(_ column: String) throws(RowError) -> String {
    try required(try textIfPresent(column), column)
  }

  package func integer(_ column: String) throws(RowError) -> Int {
    try required(try integerIfPresent(column), column)
  }

  package func real(_ column: String) throws(RowError) -> Double {
    try required(try realIfPresent(column), column)
  }

  package func blob(_ column: String) throws(RowError) -> [UInt8] {
    try required(try blobIfPresent(column), column)
  }

  package func bool(_ column: String) throws(RowError) -> Bool {
    try integer(column) != 0
  }

  package func textIfPresent(_ column: String) throws(RowError) -> String? {
    switch try value(column) {
    case .null: nil
    case .text(let text): text
    default: throw .mismatch(column: column)
    }
  }

  package func integerIfPresent(_ column: String) throws(RowError) -> Int? {
    switch try value(column) {
    case .null: nil
    case .integer(let integer): integer
    default: throw .mismatch(column: column)
    }
  }

  package func realIfPresent(_ column: String) throws(RowError) -> Double? {
    switch try value(column) {
    case .null: nil
    case .real(let real): real
    case .integer(let integer): Double(integer)
    default: throw .mismatch(column: column)
    }
  }

  package func blobIfPresent(_ column: String) throws(RowError) -> [UInt8]? {
    switch try value(column) {
    case .null: nil
    case .blob(let bytes): bytes
    default: throw .mismatch(column: column)
    }
  }

  private func value(_ column: String) throws(RowError) -> SQLValue {
    guard let position = positions[column], values.indices.contains(position)
    else { throw .noColumn(column) }
    return values[position]
  }

  private func required<Value>(_ value: Value?, _ column: String) throws(RowError) -> Value {
    guard let value else { throw .mismatch(column: column) }
    return value
  }
}

extension Row {
  /// The names of a result's columns, in order.
  package struct Columns: Sendable, Equatable {
    fileprivate let positions: [String: Int]

    /// Throws when two columns share a name, because one of them could not be read.
    package init(_ names: [String]) throws(RowError) {
      var positions: [String: Int] = [:]
      for (position, name) in names.enumerated() {
        guard positions.updateValue(position, forKey: name) == nil
        else { throw .columnTwice(name) }
      }
      self.positions = positions
    }
  }
}

/// The query and the code disagree.
package enum RowError: Error, Equatable {
  case noColumn(String)
  case columnTwice(String)
  /// The value is null or of another type.
  case mismatch(column: String)
}
