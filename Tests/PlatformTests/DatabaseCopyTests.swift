import Foundation
import Platform
import Storage
import StorageSQLite
import TestSupport
import Testing

struct DatabaseCopyTests {
  private static let migrations = [
    Migration(
      id: "copied-1",
      statements: [
        "CREATE TABLE count (id BIGINT PRIMARY KEY, last BIGINT NOT NULL)",
        "INSERT INTO count (id, last) VALUES (1, 0)",
        """
        CREATE TABLE person (
          id TEXT PRIMARY KEY, name TEXT NOT NULL, chief TEXT REFERENCES person (id)
        )
        """,
        """
        CREATE TABLE answer (
          person TEXT NOT NULL REFERENCES person (id), number BIGINT NOT NULL, text TEXT,
          share DOUBLE PRECISION, picture BYTEA, PRIMARY KEY (person, number)
        )
        """,
      ], appendOnly: ["answer"])
  ]

  /// What is copied from: 3 people, 1,500 answers with every kind of value.
  private func source() async throws -> any Database {
    let database = try SQLiteDatabase.inMemory()
    try await Migrator(Self.migrations).migrate(database)
    try await database.write { transaction in
      for person in ["é", "a", "B"] {
        let chief = ["B": "a", "a": "é"][person]
        try transaction.execute(
          """
          INSERT INTO person (id, name, chief)
          VALUES (\(person), \("👮🏽 \(person)"), \(optional: chief))
          """)
        for number in 1...500 {
          let text = number.isMultiple(of: 7) ? nil : "e\u{301} \(number)"
          try transaction.execute(
            """
            INSERT INTO answer (person, number, text, share, picture)
            VALUES (\(person), \(Int.max - number), \(optional: text), \(1.0 / Double(number)),
              \([UInt8](repeating: UInt8(number % 256), count: number % 5)))
            """)
        }
      }
      try transaction.execute("UPDATE count SET last = 1500")
    }
    return database
  }

  private func copy(_ source: any Database, _ target: any Database) async throws
    -> [DatabaseCopy.Checked]
  {
    try await DatabaseCopy(from: source, to: target, migrations: Self.migrations).run()
  }

  @Test func `all tables of the product can be copied, each behind those it refers to`()
    async throws
  {
    let tables = try await CopiedTable.all(Schema.migrations)
    var seen: Set<String> = []
    for table in tables {
      #expect(table.references.isSubset(of: seen), "\(table.name)")
      seen.insert(table.name)
    }
    #expect(seen.contains("exercise_event") && seen.contains("outbox_count"))
  }

  @Test func `everything comes over, there and back`() async throws {
    let source = try await source()
    let middle = try await emptyTestDatabase()
    let there = try await copy(source, middle)
    #expect(there.map(\.table).sorted() == ["answer", "count", "person"])
    #expect(there.first { $0.table == "answer" }?.rows == 1500)
    let back = try SQLiteDatabase.inMemory()
    #expect(try await copy(middle, back) == there)
    let kept = try await back.read { try $0.row("SELECT last FROM count")?.integer("last") }
    #expect(kept == 1500)
  }

  @Test func `a copy that was interrupted goes on where it was`() async throws {
    let source = try await source()
    let target = try await emptyTestDatabase()
    await #expect(throws: Interrupted.self) {
      try await copy(source, FailingDatabase(target, writesLeft: 20))
    }
    await #expect(throws: StorageUnavailable.self) {
      try await Migrator(Self.migrations).migrate(target)
    }
    var goneOnWith = 0
    try await DatabaseCopy(from: source, to: target, migrations: Self.migrations).run {
      goneOnWith += $1
    }
    #expect(goneOnWith > 0 && goneOnWith < 1504)
    try await Migrator(Self.migrations).migrate(target)
  }

  @Test func `a target with data is refused and left as it is`() async throws {
    let source = try await source()
    let target = try await emptyTestDatabase()
    try await Migrator(Self.migrations).migrate(target)
    try await target.write { try $0.execute("INSERT INTO person (id, name) VALUES ('x', 'Kim')") }
    await #expect(throws: CopyError.targetHoldsData(table: "person", rows: 1)) {
      try await copy(source, target)
    }
    let row = try await target.read { try $0.row("SELECT name FROM person") }
    #expect(try row?.text("name") == "Kim")
  }

  @Test func `data of another version are refused`() async throws {
    let newer =
      Self.migrations + [
        Migration(id: "copied-2", statements: ["CREATE TABLE later (id TEXT PRIMARY KEY)"])
      ]
    let source = try await source()
    let target = try await emptyTestDatabase()
    await #expect(throws: CopyError.otherVersion(side: "from", migrations: ["copied-2"])) {
      try await DatabaseCopy(from: source, to: target, migrations: newer).run()
    }
    try await Migrator(newer).migrate(target)
    await #expect(throws: CopyError.otherVersion(side: "to", migrations: ["copied-2"])) {
      try await copy(source, target)
    }
    let empty = try SQLiteDatabase.inMemory()
    await #expect(throws: CopyError.notRollcall) { try await copy(empty, target) }
  }

  @Test(arguments: ["sqlite:", "mysql://there", "rollcall.sqlite", ""])
  func `an end that names no database is refused`(_ text: String) {
    #expect(throws: CopyError.wrongEnd(text)) { try CopyEnd(text) }
  }
}

private struct Interrupted: Error {}

/// A database that stops taking writes, as if the program had been killed.
private actor WriteCount {
  private var left: Int

  init(_ left: Int) {
    self.left = left
  }

  func take() throws {
    guard left > 0 else { throw Interrupted() }
    left -= 1
  }
}

private struct FailingDatabase: Database {
  private let database: any Database
  private let count: WriteCount

  init(_ database: any Database, writesLeft: Int) {
    self.database = database
    count = WriteCount(writesLeft)
  }

  func read<Result: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Result
  ) async throws -> Result {
    try await database.read(body)
  }

  func write<Result: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Result
  ) async throws -> Result {
    try await count.take()
    return try await database.write(body)
  }

  func copyBeforeMigrating(to firstMigration: Migration) async throws {}

  func close() async throws {
    try await database.close()
  }
}
