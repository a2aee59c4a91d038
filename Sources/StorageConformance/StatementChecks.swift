import Storage

extension ConformanceCheck {
  static let statementChecks = [
    ConformanceCheck("a bound value is never read as SQL") { database in
      let hostile = ["'); DROP TABLE item; --", "' OR 1 = 1 --", "?", "$1", "\\'", "%s"]
      try await database.run(ItemTable.create)
      try await database.write { transaction in
        for id in hostile { try transaction.execute(ItemTable.insert(id)) }
      }
      let rows = try await database.read { transaction in
        try hostile.map { try transaction.rows("SELECT id FROM item WHERE id = \($0)").count }
      }
      try expectEqual(rows, hostile.map { _ in 1 })
    },
    ConformanceCheck("a list of values finds those rows, an empty list none") { database in
      try await database.run(
        ItemTable.create,
        ItemTable.insert("a"),
        ItemTable.insert("b"),
        ItemTable.insert("c")
      )
      let counts = try await database.read { transaction in
        try [["a", "c", "x"], []].map { ids in
          try transaction.rows("SELECT id FROM item WHERE \(.among("id", ids))").count
        }
      }
      try expectEqual(counts, [2, 0])
    },
    ConformanceCheck("a change tells how many rows it touched") { database in
      try await database.run(ItemTable.create)
      let counts = try await database.write { transaction in
        [
          try transaction.execute(ItemTable.insert("a")),
          try transaction.execute(ItemTable.insert("b")),
          try transaction.execute("\(ItemTable.insert("b")) ON CONFLICT DO NOTHING"),
          try transaction.execute("UPDATE item SET amount = 5"),
          try transaction.execute("DELETE FROM item WHERE id = 'absent'"),
        ]
      }
      try expectEqual(counts, [1, 1, 0, 2, 0])
    },
    ConformanceCheck("a conflict can update, and a change can return its row") { database in
      try await database.run(ItemTable.create, ItemTable.insert("a", amount: 1))
      let row = try await database.write { transaction in
        try transaction.row(
          """
          \(ItemTable.insert("a", amount: 4))
          ON CONFLICT (id) DO UPDATE SET amount = item.amount + excluded.amount
          RETURNING amount
          """
        )
      }
      try expectEqual(try row?.integer("amount"), 5)
    },
    ConformanceCheck("two columns of one name are an error, not a trap") { database in
      try await database.run(ItemTable.create)
      try await expectError(RowError.self, where: { $0 == .columnTwice("id") }) {
        _ = try await database.read { try $0.rows("SELECT id, id FROM item") }
      }
    },
    ConformanceCheck("a statement that makes no sense is an error") { database in
      try await expectError(StorageError.self, where: \.isFailed) {
        try await database.run("SELEC nothing")
      }
      try await database.run(ItemTable.create, ItemTable.insert("a"))
      try expectEqual(try await database.itemIDs(), ["a"])
    },
  ]
}

extension StorageError {
  fileprivate var isFailed: Bool {
    if case .failed = self { true } else { false }
  }
}
