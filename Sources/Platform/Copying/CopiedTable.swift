package import Storage
import StorageSQLite

/// A table as the migrations make it; what has to be copied of it, and in which order.
package struct CopiedTable: Sendable, Equatable {
  package enum Kind: Sendable {
    case text
    case integer
    case real
    case bytes
  }

  package struct Column: Sendable, Equatable {
    package let name: String
    package let kind: Kind
  }

  package let name: String
  package let columns: [Column]
  /// The columns of the primary key, in their order.
  package let key: [Column]
  /// Other tables that it refers to.
  package let references: Set<String>
  /// Columns that name another row of the same table, as a run does that goes on from another.
  let parents: [Column]
  /// Whether its rows have a number `rowid` that is copied with them.
  let keepsNumbers: Bool
  /// Rows that the migrations themselves write.
  package let ownRows: Int

  /// How many rows are held in memory at once.
  var page: Int {
    columns.contains { $0.kind == .bytes } ? 16 : 500
  }
}

extension CopiedTable {
  /// All tables of these migrations, each behind those that it refers to.
  ///
  /// A database in memory tells: it is made by the same statements as any other.
  package static func all(_ migrations: [Migration]) async throws -> [CopiedTable] {
    let database = try SQLiteDatabase.inMemory()
    try await Migrator(migrations).migrate(database)
    let kept = Set(migrations.flatMap(\.appendOnly).map(\.name.description))
    let tables = try await database.read { transaction in
      try transaction.rows(
        """
        SELECT name FROM sqlite_master
        WHERE type = 'table' AND name <> 'schema_migration' AND substr(name, 1, 7) <> 'sqlite_'
        ORDER BY name
        """
      ).map {
        let name = try $0.text("name")
        return try CopiedTable(named: name, isKept: kept.contains(name), transaction)
      }
    }
    return try inOrder(tables)
  }

  /// Rows that are never changed keep their number too: their seals name it.
  private init(named name: String, isKept: Bool, _ transaction: any Transaction) throws {
    let rows = try transaction.rows(
      "SELECT name, type, pk FROM pragma_table_info(\(name)) ORDER BY cid")
    var key: [(place: Int, column: Column)] = []
    var columns: [Column] = []
    for row in rows {
      guard let kind = Kind(named: try row.text("type")) else {
        throw CopyError.unknownType(table: name, type: try row.text("type"))
      }
      let column = Column(name: try row.text("name"), kind: kind)
      columns.append(column)
      let place = try row.integer("pk")
      if place > 0 { key.append((place, column)) }
    }
    if isKept {
      let number = Column(name: "rowid", kind: .integer)
      columns.append(number)
      key = [(1, number)]
    }
    keepsNumbers = isKept
    guard !key.isEmpty else { throw CopyError.noKey(table: name) }
    self.name = name
    self.columns = columns
    self.key = key.sorted { $0.place < $1.place }.map(\.column)
    let targets = try transaction.rows(
      "SELECT \"table\" AS target, \"from\" AS name FROM pragma_foreign_key_list(\(name))")
    references = Set(try targets.map { try $0.text("target") }).subtracting([name])
    parents = try targets.filter { try $0.text("target") == name }.compactMap { target in
      let column = try target.text("name")
      return columns.first { $0.name == column }
    }
    guard parents.isEmpty || key.count == 1 else { throw CopyError.circle([name]) }
    let count = try transaction.row(SQL(stringLiteral: "SELECT COUNT(*) AS n FROM \(name)"))
    ownRows = try count?.integer("n") ?? 0
  }

  private static func inOrder(_ tables: [CopiedTable]) throws -> [CopiedTable] {
    var ordered: [CopiedTable] = []
    var rest = tables
    while !rest.isEmpty {
      let done = Set(ordered.map(\.name))
      let next = rest.filter { $0.references.isSubset(of: done) }
      guard !next.isEmpty else { throw CopyError.circle(rest.map(\.name)) }
      ordered += next
      rest.removeAll { table in next.contains { $0.name == table.name } }
    }
    return ordered
  }
}

extension CopiedTable.Kind {
  fileprivate init?(named name: String) {
    switch name {
    case "TEXT": self = .text
    case "BIGINT", "INTEGER": self = .integer
    case "DOUBLE PRECISION": self = .real
    case "BYTEA": self = .bytes
    default: return nil
    }
  }
}
