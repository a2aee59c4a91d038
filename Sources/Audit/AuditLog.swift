package import Storage

/// Seals what is only ever added, so that a change made behind the program's back is found.
///
/// The append-only tables are the record: accounts, runs, drafts, courses, decisions. A seal notes
/// how many rows each of them had, with a digest over them, and takes in the seal before
/// (Documentation/Reliability.md).
package struct AuditLog: Sendable {
  let database: any Database
  let tables: [AppendOnlyTable]
  /// Rows that one transaction takes in, so that nobody waits long for it.
  private let portion: Int

  /// `tables` are those of all migrations, without the seals themselves.
  package init(database: any Database, tables: [AppendOnlyTable], portion: Int = 2_000) {
    self.database = database
    self.tables = tables.filter { $0 != "audit_seal" }
    self.portion = portion
  }

  /// Seals what was added since the last seal, in as many seals as it takes; returns the last one
  /// there is.
  @discardableResult
  package func seal(now: Int) async throws -> AuditSeal? {
    while let next = try await nextSeal(now: now) {
      try await database.write { transaction in
        // Another node may have been faster.
        let last = try transaction.lastSeal()
        if last?.digest ?? AuditSeal.start == next.previous { try transaction.add(next) }
      }
    }
    return try await database.read { try $0.lastSeal() }
  }

  /// A seal over what was added, or a portion of it; nil when nothing was.
  private func nextSeal(now: Int) async throws -> AuditSeal? {
    guard try await hasUnsealed() else { return nil }
    return try await database.read { [tables, portion] transaction in
      try transaction.holdStill(tables)
      let last = try transaction.lastSeal()
      var left = portion
      let sealed = try tables.map { table in
        let name = table.name.description
        let before = last?.tables.first { $0.name == name }
        var chain = before.map(TableChain.init) ?? TableChain(table: name)
        for row in try transaction.rows(of: table, skipping: chain.rows, limit: left) {
          chain.add(row)
          left -= 1
        }
        return SealedTable(name: name, chain)
      }
      guard left < portion else { return nil }
      return try AuditSeal(
        number: (last?.number ?? 0) + 1, at: now, tables: sealed,
        previous: last?.digest ?? AuditSeal.start)
    }
  }

  /// Looked up without holding anybody up.
  private func hasUnsealed() async throws -> Bool {
    try await database.read { [tables] transaction in
      let last = try transaction.lastSeal()
      return try tables.contains { table in
        let sealed = last?.tables.first { $0.name == table.name.description }
        return try transaction.place(in: table, after: sealed?.rows ?? 0) != nil
      }
    }
  }
}

extension Transaction {
  package func lastSeal() throws -> AuditSeal? {
    try row("SELECT * FROM audit_seal ORDER BY number DESC LIMIT 1").map(AuditSeal.init)
  }

  /// Rows in the order in which they were added.
  fileprivate func rows(of table: AppendOnlyTable, skipping: Int, limit: Int) throws -> [Row] {
    guard limit > 0, let first = try place(in: table, after: skipping) else { return [] }
    return try rows(
      """
      SELECT * FROM \(raw: table.name) WHERE rowid >= \(first) ORDER BY rowid LIMIT \(limit)
      """
    )
  }

  /// Where the row after so many others lies, if there is one.
  fileprivate func place(in table: AppendOnlyTable, after count: Int) throws -> Int? {
    try row(
      """
      SELECT rowid AS audit_place FROM \(raw: table.name) ORDER BY rowid LIMIT 1 OFFSET \(count)
      """
    )?.integer("audit_place")
  }

  fileprivate func add(_ seal: AuditSeal) throws {
    try execute(
      """
      INSERT INTO audit_seal (number, at, tables, previous, digest)
      VALUES (\(seal.number), \(seal.at), \(SealedTable.text(seal.tables)), \(seal.previous),
        \(seal.digest))
      """
    )
  }
}
