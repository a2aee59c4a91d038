import Storage

private let first = Migration(id: "items-1", statements: [ItemTable.create])
private let second = Migration(
  id: "items-2",
  statements: ["ALTER TABLE item ADD COLUMN note TEXT", ItemTable.insert("from the migration")]
)

private let kept = Migration(
  id: "items-4", statements: [ItemTable.create], appendOnly: ["item"])

extension ConformanceCheck {
  static let migrationChecks = [
    ConformanceCheck("migrations are applied once, in order") { database in
      let migrator = Migrator([first, second])
      try expectEqual(try await migrator.migrate(database), ["items-1", "items-2"])
      try expectEqual(try await migrator.migrate(database), [])
      try expectEqual(try await database.itemIDs(), ["from the migration"])
    },
    ConformanceCheck("an older database gets what it lacks and keeps what it has") { database in
      try await Migrator([first]).migrate(database)
      try await database.run(ItemTable.insert("before"))
      try expectEqual(try await Migrator([first, second]).migrate(database), ["items-2"])
      try expectEqual(try await database.itemIDs(), ["before", "from the migration"])
    },
    ConformanceCheck("a migration that fails changes nothing") { database in
      let broken = Migration(
        id: "items-3",
        statements: [ItemTable.insert("half"), "CREATE TABLE item (id TEXT)"]
      )
      try await Migrator([first]).migrate(database)
      try await expectError(StorageError.self, where: { _ in true }) {
        try await Migrator([first, second, broken]).migrate(database)
      }
      try expectEqual(try await database.itemIDs(), [])
      try expectEqual(try await Migrator([first, second]).migrate(database), ["items-2"])
    },
    ConformanceCheck("a database of a newer version is refused and not touched") { database in
      try await Migrator([first, second]).migrate(database)
      let refusal = StorageUnavailable.newerSchema(migrations: ["items-2"])
      let other = Migration(id: "other-1", statements: ["CREATE TABLE other (id TEXT)"])
      try await expectError(StorageUnavailable.self, where: { $0 == refusal }) {
        try await Migrator([first, other]).migrate(database)
      }
      try await database.run("CREATE TABLE other (id TEXT)")
    },
    ConformanceCheck("an append-only table takes new rows and refuses all else") { database in
      try await Migrator([kept]).migrate(database)
      try await database.run(ItemTable.insert("a"))
      for statement in ["UPDATE item SET amount = 2", "DELETE FROM item"] as [SQL] {
        try await expectError(StorageError.self, where: \.isRefusal) {
          try await database.run(statement)
        }
      }
      try await database.run(ItemTable.insert("b"))
      try expectEqual(try await database.itemIDs(), ["a", "b"])
    },
    ConformanceCheck("two nodes that migrate at once apply everything once") { database in
      let migrator = Migrator([first, second])
      async let one = migrator.migrate(database)
      async let two = migrator.migrate(database)
      try expectEqual(try await (one + two).sorted(), ["items-1", "items-2"])
    },
  ]
}

extension StorageError {
  fileprivate var isRefusal: Bool {
    if case .constraint(.other, _) = self { true } else { false }
  }
}
