import Foundation
import Storage

/// A row as values, in the order of the table's columns.
struct CopiedRow: Sendable, Equatable {
  let key: [SQLValue]
  let values: [SQLValue]
  /// The keys of rows of the same table that have to be there before this one.
  let parents: [SQLValue]

  init(_ row: Row, of table: CopiedTable) throws {
    key = try table.key.map { try row.value($0, of: table, key: []) }
    let key = key
    values = try table.columns.map { try row.value($0, of: table, key: key) }
    parents = try table.parents.map { try row.value($0, of: table, key: key) }
      .filter { $0 != .null }
  }

  /// Bit for bit: Swift's own equality takes é and e with an accent for the same.
  var bytes: [UInt8] {
    values.flatMap { $0.bytes }
  }

  var keyText: String { key.words }
}

extension [SQLValue] {
  /// The values of a key, for a message.
  var words: String {
    map { value in
      switch value {
      case .null: "null"
      case .integer(let integer): "\(integer)"
      case .real(let real): "\(real)"
      case .text(let text): text
      case .blob(let bytes): "\(bytes.count) bytes"
      }
    }.joined(separator: ", ")
  }
}

extension Row {
  fileprivate func value(
    _ column: CopiedTable.Column, of table: CopiedTable, key: [SQLValue]
  ) throws -> SQLValue {
    do {
      switch column.kind {
      case .text: return try textIfPresent(column.name).map(SQLValue.text) ?? .null
      case .integer: return try integerIfPresent(column.name).map(SQLValue.integer) ?? .null
      case .real: return try realIfPresent(column.name).map(SQLValue.real) ?? .null
      case .bytes: return try blobIfPresent(column.name).map(SQLValue.blob) ?? .null
      }
    } catch {
      throw CopyError.unreadable(table: table.name, column: column.name, key: key.words)
    }
  }
}

extension SQLValue {
  /// A mark for the type, the length, and the value.
  fileprivate var bytes: [UInt8] {
    switch self {
    case .null: [0]
    case .integer(let integer): [1] + integer.bigEndian.rawBytes
    case .real(let real): [2] + real.bitPattern.bigEndian.rawBytes
    case .text(let text): [3] + text.utf8.count.bigEndian.rawBytes + Array(text.utf8)
    case .blob(let bytes): [4] + bytes.count.bigEndian.rawBytes + bytes
    }
  }
}

extension FixedWidthInteger {
  fileprivate var rawBytes: [UInt8] {
    withUnsafeBytes(of: self) { [UInt8]($0) }
  }
}

/// The statements of a copy. Names of tables and columns come from the migrations.
extension Transaction {
  func page(
    of table: CopiedTable, after key: [SQLValue]?
  ) throws -> [CopiedRow] {
    let names = table.columns.map(\.name).joined(separator: ", ")
    let keyNames = table.key.map(\.name).joined(separator: ", ")
    var query = SQL(stringLiteral: "SELECT \(names) FROM \(table.name)")
    if let key {
      query += SQL(stringLiteral: " WHERE (\(keyNames)) > (")
      query += key.map { "\($0)" as SQL }.joined(by: ", ")
      query += ")"
    }
    query += SQL(stringLiteral: " ORDER BY \(keyNames)")
    query += " LIMIT \(table.page)"
    return try rows(query).map { try CopiedRow($0, of: table) }
  }

  /// The rows that this one names, the farthest first.
  func parents(of row: CopiedRow, in table: CopiedTable) throws -> [CopiedRow] {
    var found: [CopiedRow] = []
    var open = row.parents
    while let key = open.popLast() {
      // A reference always leads somewhere, and a circle ends where it began.
      guard !found.contains(where: { $0.key == [key] }),
        let parent = try self.row(of: table, with: key)
      else { continue }
      found.insert(parent, at: 0)
      open += parent.parents
    }
    return found
  }

  func lastKey(of table: CopiedTable) throws -> [SQLValue]? {
    let names = table.columns.map(\.name).joined(separator: ", ")
    let order = table.key.map { "\($0.name) DESC" }.joined(separator: ", ")
    let query = SQL(stringLiteral: "SELECT \(names) FROM \(table.name) ORDER BY \(order) LIMIT 1")
    return try row(query).map { try CopiedRow($0, of: table).key }
  }

  func row(of table: CopiedTable, with key: SQLValue) throws -> CopiedRow? {
    guard let column = table.key.first else { return nil }
    let names = table.columns.map(\.name).joined(separator: ", ")
    var query = SQL(stringLiteral: "SELECT \(names) FROM \(table.name) WHERE \(column.name) = ")
    query += "\(key)"
    return try row(query).map { try CopiedRow($0, of: table) }
  }

  /// Returns how many rows are new: one, or none where a parent came before its turn.
  func insert(_ row: CopiedRow, into table: CopiedTable) throws -> Int {
    let names = table.columns.map(\.name).joined(separator: ", ")
    var statement = SQL(stringLiteral: "INSERT INTO \(table.name) (\(names)) VALUES (")
    statement += row.values.map { "\($0)" as SQL }.joined(by: ", ")
    statement += table.parents.isEmpty ? ")" : ") ON CONFLICT DO NOTHING"
    return try execute(statement)
  }

  func count(of table: CopiedTable) throws -> Int {
    let query = SQL(stringLiteral: "SELECT COUNT(*) AS n FROM \(table.name)")
    return try row(query)?.integer("n") ?? 0
  }

  func migrationIDs() throws -> Set<String> {
    Set(try rows("SELECT id FROM schema_migration").map { try $0.text("id") })
  }
}
