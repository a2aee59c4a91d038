import Foundation
import Storage
import StorageSQLite
import Testing

struct BackupTests {
  private let notes = Migration(id: "notes-1", statements: ["CREATE TABLE note (n BIGINT)"])
  private let tags = Migration(id: "notes-2", statements: ["CREATE TABLE tag (n BIGINT)"])

  @Test func `a backup taken while others write holds whole writes only`() async throws {
    try await withDatabaseFile { path in
      let database = try SQLiteDatabase(path: path)
      try await database.write { try $0.execute("CREATE TABLE note (n BIGINT)") }
      try await withThrowingTaskGroup { group in
        for n in 0..<50 {
          group.addTask {
            try await database.write { transaction in
              for _ in 0..<2 { try transaction.execute("INSERT INTO note (n) VALUES (\(n))") }
            }
          }
        }
        try await database.backup(to: path + ".copy")
        try await group.waitForAll()
      }
      try await database.close()
      #expect(try await count(in: path + ".copy").isMultiple(of: 2))
      #expect(try await count(in: path) == 100)
    }
  }

  @Test func `the data are copied before the schema changes, and only then`() async throws {
    try await withDatabaseFile { path in
      let database = try SQLiteDatabase(path: path)
      try await Migrator([notes]).migrate(database)
      #expect(!FileManager.default.fileExists(atPath: path + ".before-notes-1"))
      try await database.write { try $0.execute("INSERT INTO note (n) VALUES (1)") }
      try await Migrator([notes, tags]).migrate(database)
      try await database.write { try $0.execute("INSERT INTO note (n) VALUES (2)") }
      try await database.close()
      #expect(try await count(in: path + ".before-notes-2") == 1)
      let copy = try SQLiteDatabase(path: path + ".before-notes-2")
      #expect(try await Migrator([notes]).migrate(copy) == [])
      try await copy.close()
    }
  }

  private func count(in path: String) async throws -> Int {
    let database = try SQLiteDatabase(path: path)
    let row = try await database.read { try $0.row("SELECT COUNT(*) AS count FROM note") }
    try await database.close()
    return try #require(try row?.integer("count"))
  }
}
