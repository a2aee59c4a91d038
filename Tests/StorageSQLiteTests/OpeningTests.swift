import Foundation
import Storage
import StorageSQLite
import Testing

struct OpeningTests {
  @Test func `a file is opened again with what it held`() async throws {
    try await withDatabaseFile { path in
      let before = try SQLiteDatabase(path: path)
      try await before.write { transaction in
        try transaction.execute("CREATE TABLE note (text TEXT)")
        try transaction.execute("INSERT INTO note (text) VALUES ('kept')")
      }
      try await before.close()
      let after = try SQLiteDatabase(path: path)
      let row = try await after.read { try $0.row("SELECT text FROM note") }
      #expect(try row?.text("text") == "kept")
      try await after.close()
    }
  }

  @Test func `commits are flushed to the disk, and references are checked`() async throws {
    try await withDatabaseFile { path in
      let database = try SQLiteDatabase(path: path)
      let pragmas = try await database.write { transaction in
        [
          try transaction.row("PRAGMA synchronous")?.integer("synchronous"),
          try transaction.row("PRAGMA foreign_keys")?.integer("foreign_keys"),
          try transaction.row("PRAGMA busy_timeout")?.integer("timeout"),
        ]
      }
      let mode = try await database.read { try $0.row("PRAGMA journal_mode")?.text("journal_mode") }
      #expect(pragmas == [2, 1, 5000])
      #expect(mode == "wal")
      try await database.close()
    }
  }

  @Test func `a missing folder is named, and what to do`() throws {
    let error = StorageUnavailable.folderNotWritable(path: "/nowhere/at/all")
    #expect(throws: error) { try SQLiteDatabase(path: "/nowhere/at/all/rollcall.sqlite") }
    #expect(error.message.contains("/nowhere/at/all"))
  }

  @Test func `a file that is no database is refused and left alone`() async throws {
    try await withDatabaseFile { path in
      let text = String(repeating: "This is a letter, not a database. ", count: 100)
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      #expect(throws: StorageUnavailable.notADatabase(path: path)) {
        try SQLiteDatabase(path: path)
      }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }
  }

  @Test func `a folder in place of the file cannot be opened`() async throws {
    try await withDatabaseFile { path in
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      let error = #expect(throws: StorageUnavailable.self) { try SQLiteDatabase(path: path) }
      #expect(error?.message.contains("cannot be opened") == true)
    }
  }
}
