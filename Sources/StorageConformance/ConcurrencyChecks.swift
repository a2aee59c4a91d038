import Storage

private struct Refusal: Error {}

extension ConformanceCheck {
  static let concurrencyChecks = [
    ConformanceCheck("of a hundred writes at once, those that throw are undone alone") { database in
      try await database.run(ItemTable.create)
      let saved = try await inParallel(100) { n in
        try await database.write { transaction in
          try transaction.execute(ItemTable.insert("item \(n)"))
          if n.isMultiple(of: 3) { throw Refusal() }
        }
      }
      let expected = (0..<100).filter { !$0.isMultiple(of: 3) }.map { "item \($0)" }.sorted()
      try expectEqual(saved, 66)
      try expectEqual(try await database.itemIDs(), expected)
    },
    ConformanceCheck("a broken statement among many writes breaks only its own") { database in
      try await database.run(ItemTable.create)
      let saved = try await inParallel(60) { n in
        let statements: [SQL] = [ItemTable.insert("item \(n / 2)")]
        try await database.write { transaction in
          for statement in statements { try transaction.execute(statement) }
        }
      }
      try expectEqual(saved, 30)
      try expectEqual(try await database.itemIDs().count, 30)
    },
    ConformanceCheck("the last seats go to as many as there are") { database in
      try await database.run(ItemTable.create, "CREATE TABLE seat (holder BIGINT PRIMARY KEY)")
      let seated = try await inParallel(40) { n in
        try await database.write { transaction in
          guard try transaction.rows("SELECT holder FROM seat").count < 3 else { throw Refusal() }
          try transaction.execute("INSERT INTO seat (holder) VALUES (\(n))")
        }
      }
      let holders = try await database.read { try $0.rows("SELECT holder FROM seat").count }
      try expectEqual(seated, 3)
      try expectEqual(holders, 3)
    },
    ConformanceCheck("no count is lost between reading and writing it") { database in
      try await database.run(ItemTable.create, ItemTable.insert("count", amount: 0))
      let counted = try await inParallel(50) { _ in
        try await database.write { transaction in
          let amount = try transaction.row(ItemTable.query)?.integer("amount") ?? 0
          try transaction.execute("UPDATE item SET amount = \(amount + 1)")
        }
      }
      let amount = try await database.read { try $0.row(ItemTable.query)?.integer("amount") }
      try expectEqual(counted, 50)
      try expectEqual(amount, 50)
    },
    ConformanceCheck("a read never sees half a write") { database in
      try await database.run(
        ItemTable.create,
        ItemTable.insert("here", amount: 60),
        ItemTable.insert("there", amount: 0)
      )
      let done = try await inParallel(120) { n in
        if n.isMultiple(of: 2) { try await database.move() } else { try await database.audit() }
      }
      try expectEqual(done, 120)
    },
  ]
}

extension Database {
  fileprivate func move() async throws {
    try await run(
      "UPDATE item SET amount = amount - 1 WHERE id = 'here'",
      "UPDATE item SET amount = amount + 1 WHERE id = 'there'"
    )
  }

  fileprivate func audit() async throws {
    let amounts = try await read { transaction in
      [
        try transaction.row("SELECT amount FROM item WHERE id = 'here'")?.integer("amount"),
        try transaction.row("SELECT amount FROM item WHERE id = 'there'")?.integer("amount"),
      ]
    }
    try expectEqual(amounts.compactMap(\.self).reduce(0, +), 60)
  }
}

/// Runs `body` that often at once and returns how many did not throw an expected refusal.
private func inParallel(
  _ times: Int,
  _ body: @escaping @Sendable (Int) async throws -> Void
) async throws -> Int {
  try await withThrowingTaskGroup(of: Int.self) { group in
    for n in 0..<times {
      group.addTask {
        do {
          try await body(n)
          return 1
        } catch is Refusal {
          return 0
        } catch StorageError.constraint {
          return 0
        }
      }
    }
    return try await group.reduce(0, +)
  }
}
