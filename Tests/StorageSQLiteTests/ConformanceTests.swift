import Storage
import StorageConformance
import StorageSQLite
import Testing

struct ConformanceTests {
  @Test(arguments: ConformanceCheck.all)
  func `SQLite in memory keeps the promise`(_ check: ConformanceCheck) async throws {
    try await check.run(on: try SQLiteDatabase.inMemory())
  }

  @Test(arguments: ConformanceCheck.all)
  func `SQLite in a file keeps the promise`(_ check: ConformanceCheck) async throws {
    try await withDatabaseFile { path in
      try await check.run(on: try SQLiteDatabase(path: path))
    }
  }
}
