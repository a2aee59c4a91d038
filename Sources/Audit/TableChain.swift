import Crypto
import Foundation
import Storage

/// A digest over the rows of a table in the order in which they were added.
///
/// Each row's digest takes in the one before, so a changed, removed, added or moved row changes all
/// that follow.
struct TableChain: Sendable, Equatable {
  private(set) var rows: Int
  /// SHA-256.
  private(set) var digest: [UInt8]

  /// The chain of an empty table.
  init(table: String) {
    rows = 0
    digest = Array(SHA256.hash(data: Array("rollcall table \(table)".utf8)))
  }

  init(_ sealed: SealedTable) {
    rows = sealed.rows
    digest = sealed.digest
  }

  mutating func add(_ row: Row) {
    var hash = SHA256()
    hash.update(data: digest)
    hash.update(data: row.canonicalBytes)
    digest = Array(hash.finalize())
    rows += 1
  }
}

extension Row {
  /// Columns that say where a row lies, not what it holds.
  private static let places: Set = ["rowid", "audit_place"]

  /// The same bytes for the same values in every database: name, kind, length and value of each
  /// column, in order of the names.
  ///
  /// Columns without a value are left out, so that a column which a later version adds changes
  /// nothing in the rows before it.
  var canonicalBytes: [UInt8] {
    byColumn.filter { !Self.places.contains($0.key) && $0.value != .null }
      .sorted { $0.key < $1.key }
      .flatMap { name, value in Self.framed(Array(name.utf8)) + value.canonicalBytes }
  }

  fileprivate static func framed(_ bytes: [UInt8]) -> [UInt8] {
    withUnsafeBytes(of: UInt64(bytes.count).bigEndian, Array.init) + bytes
  }
}

extension SQLValue {
  fileprivate var canonicalBytes: [UInt8] {
    switch self {
    case .null: [0]
    case .integer(let number): [1] + withUnsafeBytes(of: Int64(number).bigEndian, Array.init)
    case .real(let number): [2] + withUnsafeBytes(of: number.bitPattern.bigEndian, Array.init)
    case .text(let text): [3] + Row.framed(Array(text.utf8))
    case .blob(let bytes): [4] + Row.framed(bytes)
    }
  }
}
