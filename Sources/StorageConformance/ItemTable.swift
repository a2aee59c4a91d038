import Storage

/// The small table that most checks work on.
enum ItemTable {
  static let create: SQL = """
    CREATE TABLE item (
      id TEXT PRIMARY KEY,
      amount BIGINT NOT NULL CHECK (amount >= 0)
    )
    """

  static func insert(_ id: String, amount: Int = 1) -> SQL {
    "INSERT INTO item (id, amount) VALUES (\(id), \(amount))"
  }

  static let query: SQL = "SELECT id, amount FROM item ORDER BY id"
}

extension Database {
  func run(_ statements: SQL...) async throws {
    try await write { transaction in
      for statement in statements { try transaction.execute(statement) }
    }
  }

  func itemIDs() async throws -> [String] {
    try await read { try $0.rows(ItemTable.query).map { try $0.text("id") } }
  }
}
