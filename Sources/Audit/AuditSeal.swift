import Crypto
import Foundation
import Storage

/// What the append-only tables held at a moment, bound to every seal before it.
package struct AuditSeal: Sendable, Equatable {
  package let number: Int
  /// Milliseconds since 1970.
  package let at: Int
  let tables: [SealedTable]
  let previous: String
  /// SHA-256 in hexadecimal.
  ///
  /// Whoever has noted it elsewhere can tell that nothing before it was changed, even by somebody
  /// who could write to the database.
  package let digest: String

  /// What stands before the first seal.
  static let start = String(repeating: "0", count: 64)

  init(number: Int, at: Int, tables: [SealedTable], previous: String) throws {
    self.number = number
    self.at = at
    self.tables = tables
    self.previous = previous
    digest = Self.digest(number, at, try SealedTable.text(tables), previous)
  }

  init(_ row: Row) throws {
    number = try row.integer("number")
    at = try row.integer("at")
    tables = try SealedTable.read(row.text("tables"))
    previous = try row.text("previous")
    digest = try row.text("digest")
  }

  /// Whether the digest is the one of the row's own columns.
  static func isWhole(_ row: Row) throws -> Bool {
    try row.text("digest")
      == digest(
        row.integer("number"), row.integer("at"), row.text("tables"), row.text("previous"))
  }

  private static func digest(_ number: Int, _ at: Int, _ tables: String, _ previous: String)
    -> String
  {
    let text = "rollcall seal\n\(number)\n\(at)\n\(previous)\n\(tables)"
    return hexadecimal(Array(SHA256.hash(data: Array(text.utf8))))
  }
}

/// How many rows of a table were sealed, and their digest.
struct SealedTable: Sendable, Equatable, Codable {
  let name: String
  let rows: Int
  private let sha256: String

  init(name: String, _ chain: TableChain) {
    self.name = name
    rows = chain.rows
    sha256 = hexadecimal(chain.digest)
  }

  var digest: [UInt8] {
    stride(from: 0, to: sha256.utf8.count - 1, by: 2).compactMap {
      let start = sha256.utf8.index(sha256.startIndex, offsetBy: $0)
      return UInt8(sha256[start...].prefix(2), radix: 16)
    }
  }

  static func text(_ tables: [SealedTable]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(tables), as: UTF8.self)
  }

  static func read(_ text: String) throws -> [SealedTable] {
    try JSONDecoder().decode([SealedTable].self, from: Data(text.utf8))
  }
}

func hexadecimal(_ bytes: [UInt8]) -> String {
  bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
}
