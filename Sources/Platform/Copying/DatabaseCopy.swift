import Crypto
import Foundation
package import Storage
import StoragePostgres

/// Copies everything from one database into another, empty one, and makes sure that it came over.
///
/// An unfinished copy has a mark among its migrations, so that no server starts on it. What it has
/// already got is what lies in it: a copy that was interrupted goes on behind each table's last row.
package struct DatabaseCopy: Sendable {
  private let source: any Database
  private let target: any Database
  private let migrations: [Migration]

  /// A table that is there on both sides, equal row by row.
  package struct Checked: Sendable, Equatable {
    package let table: String
    package let rows: Int
    /// SHA-256 of all rows in the order of their keys, in hexadecimal.
    package let checksum: String
  }

  static let mark = "unfinished copy, start rollcall copy again"

  package init(
    from source: any Database, to target: any Database,
    migrations: [Migration] = Schema.migrations
  ) {
    self.source = source
    self.target = target
    self.migrations = migrations
  }

  /// Tells of each table when its rows are over, with the number copied now.
  @discardableResult
  package func run(
    copied: (_ table: String, _ rows: Int) -> Void = { _, _ in }
  ) async throws -> [Checked] {
    let tables = try await CopiedTable.all(migrations)
    try await checkSource()
    try await prepareTarget(tables)
    for table in tables {
      copied(table.name, try await copy(table))
      if table.keepsNumbers, target is PostgresDatabase { try await goOnCounting(table) }
    }
    var checked: [Checked] = []
    for table in tables { checked.append(try await compare(table)) }
    try await target.write {
      try $0.execute("DELETE FROM schema_migration WHERE id = \(DatabaseCopy.mark)")
    }
    return checked
  }

  private var known: Set<String> { Set(migrations.map(\.id)) }

  private func checkSource() async throws {
    guard let ids = try await source.knownMigrations(), !ids.isEmpty else {
      throw CopyError.notRollcall
    }
    guard ids == known else {
      throw CopyError.otherVersion(
        side: "from", migrations: ids.symmetricDifference(known).sorted())
    }
  }

  /// Brings the target to the point from which rows can come: all tables, and the mark.
  private func prepareTarget(_ tables: [CopiedTable]) async throws {
    let ids = try await target.knownMigrations() ?? []
    let others = ids.subtracting(known).subtracting([Self.mark])
    guard others.isEmpty else {
      throw CopyError.otherVersion(side: "to", migrations: others.sorted())
    }
    if ids.contains(Self.mark) {
      let missing = known.subtracting(ids)
      guard missing.isEmpty else {
        throw CopyError.otherVersion(side: "to", migrations: missing.sorted())
      }
      return
    }
    if ids.isEmpty { try await Migrator(migrations).migrate(target) }
    guard try await target.knownMigrations() == known else {
      throw CopyError.otherVersion(side: "to", migrations: known.subtracting(ids).sorted())
    }
    try await target.write { transaction in
      for table in tables {
        let rows = try transaction.count(of: table)
        guard rows <= table.ownRows else {
          throw CopyError.targetHoldsData(table: table.name, rows: rows)
        }
      }
      for table in tables where table.ownRows > 0 {
        try transaction.execute(SQL(stringLiteral: "DELETE FROM \(table.name)"))
      }
      try transaction.execute(
        "INSERT INTO schema_migration (id, applied_at) VALUES (\(DatabaseCopy.mark), 0)")
    }
  }

  /// The numbers of new rows go on behind those that were copied.
  private func goOnCounting(_ table: CopiedTable) async throws {
    try await target.write { transaction in
      let last = try transaction.lastKey(of: table)?.first
      guard case .integer(let number) = last else { return }
      try transaction.execute(
        SQL(
          stringLiteral:
            "ALTER TABLE \(table.name) ALTER COLUMN rowid RESTART WITH \(number + 1)"))
    }
  }

  private func copy(_ table: CopiedTable) async throws -> Int {
    // Where rows name others of the table, some came before their turn: the last tells nothing.
    var last = table.parents.isEmpty ? try await target.read { try $0.lastKey(of: table) } : nil
    var copied = 0
    while true {
      let page = try await source.read { [last] transaction in
        try transaction.page(of: table, after: last).flatMap {
          try transaction.parents(of: $0, in: table) + [$0]
        }
      }
      guard let end = page.last else { return copied }
      do {
        copied += try await target.write { transaction in
          try page.map { try transaction.insert($0, into: table) }.reduce(0, +)
        }
      } catch let error as StorageError {
        throw CopyError.refused(
          table: table.name, key: page.first?.keyText ?? "", reason: "\(error)")
      }
      last = end.key
    }
  }

  private func compare(_ table: CopiedTable) async throws -> Checked {
    var last: [SQLValue]?
    var hash = SHA256()
    var rows = 0
    while true {
      let page = try await source.read { [last] in try $0.page(of: table, after: last) }
      let other = try await target.read { [last] in try $0.page(of: table, after: last) }
      let bytes = page.map(\.bytes)
      guard bytes == other.map(\.bytes) else {
        let place = zip(page, other).first { $0.bytes != $1.bytes }?.0
        let longer = page.count > other.count ? page : other
        let key = place ?? longer.dropFirst(min(page.count, other.count)).first
        throw CopyError.differs(table: table.name, key: key?.keyText ?? "")
      }
      guard let end = page.last else { break }
      for row in bytes { hash.update(data: row) }
      rows += page.count
      last = end.key
    }
    let checksum = hash.finalize().map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return Checked(table: table.name, rows: rows, checksum: checksum.joined())
  }
}

extension Database {
  /// nil when the database has no data of Rollcall at all.
  fileprivate func knownMigrations() async throws -> Set<String>? {
    do {
      return try await read { try $0.migrationIDs() }
    } catch StorageError.failed {
      return nil
    }
  }
}
