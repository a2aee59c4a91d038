import Storage

private struct Refusal: Error, Equatable {}

extension ConformanceCheck {
  static let transactionChecks = [
    ConformanceCheck("a write that throws changes nothing, and throws its own error") { database in
      try await database.run(ItemTable.create)
      try await expectError(Refusal.self, where: { _ in true }) {
        try await database.write { transaction in
          try transaction.execute(ItemTable.insert("a"))
          throw Refusal()
        }
      }
      try expectEqual(try await database.itemIDs(), [])
    },
    ConformanceCheck("a new table goes too when its write throws") { database in
      try await expectError(Refusal.self, where: { _ in true }) {
        try await database.write { transaction in
          try transaction.execute(ItemTable.create)
          throw Refusal()
        }
      }
      try await database.run(ItemTable.create)
      try expectEqual(try await database.itemIDs(), [])
    },
    ConformanceCheck("a failed statement ends its write, even if its error is caught") { database in
      try await database.run(ItemTable.create, ItemTable.insert("a"))
      try await expectError(StorageError.self, where: { $0 == .aborted }) {
        try await database.write { transaction in
          try transaction.execute(ItemTable.insert("b"))
          _ = try? transaction.execute(ItemTable.insert("a"))
        }
      }
      try expectEqual(try await database.itemIDs(), ["a"])
    },
    ConformanceCheck("a write sees its own changes, and afterwards everybody does") { database in
      try await database.run(ItemTable.create)
      for n in 1...20 {
        let seen = try await database.write { transaction in
          try transaction.execute(ItemTable.insert("item \(n)"))
          return try transaction.rows(ItemTable.query).count
        }
        try expectEqual(seen, n)
        try expectEqual(try await database.itemIDs().count, n)
      }
    },
    ConformanceCheck("a read cannot write") { database in
      try await database.run(ItemTable.create)
      try await expectError(StorageError.self, where: { $0 == .readOnly }) {
        try await database.read { _ = try $0.execute(ItemTable.insert("a")) }
      }
      try expectEqual(try await database.itemIDs(), [])
    },
    ConformanceCheck("a closed database says so") { database in
      try await database.close()
      try await expectError(StorageError.self, where: { $0 == .closed }) {
        try await database.run(ItemTable.create)
      }
      try await expectError(StorageError.self, where: { $0 == .closed }) {
        _ = try await database.read { try $0.rows("SELECT 1 AS one") }
      }
      try await database.close()
    },
  ]
}
