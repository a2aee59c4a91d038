import Storage

extension ConformanceCheck {
  static let constraintChecks = [
    ConformanceCheck("a second row with the same key is a unique violation") { database in
      try await database.expectViolation(.unique, ItemTable.insert("a"))
    },
    ConformanceCheck("a second row with the same unique column is a unique violation") { database in
      try await database.run("CREATE TABLE badge (id TEXT PRIMARY KEY, number BIGINT UNIQUE)")
      try await database.run("INSERT INTO badge (id, number) VALUES ('a', 1)")
      try await database.expectViolation(
        .unique,
        "INSERT INTO badge (id, number) VALUES ('b', 1)"
      )
    },
    ConformanceCheck("a reference to nothing is a foreign key violation") { database in
      try await database.run("CREATE TABLE parent (id TEXT PRIMARY KEY)")
      try await database.run("CREATE TABLE child (id TEXT REFERENCES parent (id))")
      try await database.expectViolation(.foreignKey, "INSERT INTO child (id) VALUES ('orphan')")
    },
    ConformanceCheck("a row that others refer to cannot go") { database in
      try await database.run(
        "CREATE TABLE parent (id TEXT PRIMARY KEY)",
        "CREATE TABLE child (id TEXT REFERENCES parent (id))",
        "INSERT INTO parent (id) VALUES ('p')",
        "INSERT INTO child (id) VALUES ('p')"
      )
      try await database.expectViolation(.foreignKey, "DELETE FROM parent")
    },
    ConformanceCheck("a missing value is a not-null violation") { database in
      try await database.expectViolation(.notNull, "INSERT INTO item (id) VALUES ('b')")
    },
    ConformanceCheck("a value out of range is a check violation") { database in
      try await database.expectViolation(.check, ItemTable.insert("b", amount: -1))
    },
  ]
}

extension Database {
  /// Runs the statement on a database whose table has the item `a`.
  fileprivate func expectViolation(
    _ constraint: StorageError.Constraint,
    _ statement: SQL
  ) async throws {
    try await run(ItemTable.create, ItemTable.insert("a"))
    try await expectError(StorageError.self, where: { $0.violates(constraint) }) {
      try await run(statement)
    }
    try expectEqual(try await itemIDs(), ["a"])
  }
}

extension StorageError {
  fileprivate func violates(_ expected: Constraint) -> Bool {
    if case .constraint(expected, _) = self { true } else { false }
  }
}
