import Storage
import Testing

@testable import StorageSQLite

struct GroupCommitTests {
  @Test func `a read does not wait for a write`() async throws {
    try await withDatabaseFile { path in
      let database = try await makeNotes(path)
      let isInside = Gate()
      let mayFinish = Gate()
      async let written: Void = database.write { transaction in
        try transaction.execute("INSERT INTO note (n) VALUES (1)")
        isInside.open()
        #expect(mayFinish.pass())
      }
      #expect(await isInside.passed())
      #expect(try await database.noteCount() == 0)
      mayFinish.open()
      try await written
      #expect(try await database.noteCount() == 1)
      try await database.close()
    }
  }

  @Test func `writes that wait together are committed together`() async throws {
    try await withDatabaseFile { path in
      let database = try await makeNotes(path)
      let before = try commitCount(inWALOf: path)
      try await withThrowingTaskGroup { group in
        for n in 0..<200 {
          group.addTask { _ = await database.saves("INSERT INTO note (n) VALUES (\(n))") }
        }
        try await group.waitForAll()
      }
      let commits = try commitCount(inWALOf: path) - before
      #expect((1..<100).contains(commits), "200 writes took \(commits) commits")
      #expect(try await database.noteCount() == 200)
      try await database.close()
    }
  }

  @Test func `a commit that fails, fails for all that shared it`() async throws {
    try await withDatabaseFile { path in
      let database = try await makeNotes(path)
      let isInside = Gate()
      let mayFinish = Gate()
      // A deferred reference is looked at by the commit only.
      async let isSaved = database.saves {
        try $0.execute("INSERT INTO late (n) VALUES (99)")
        isInside.open()
        #expect(mayFinish.pass())
      }
      #expect(await isInside.passed())
      async let saved = database.saveNotes(20)
      try await database.waitUntilWaiting(20)
      mayFinish.open()
      let isOrphanSaved = await isSaved
      #expect(!isOrphanSaved)
      let kept = await saved
      #expect(kept < 20)
      #expect(try await database.noteCount() == kept)
      #expect(await database.saves("INSERT INTO note (n) VALUES (1)"))
      try await database.close()
    }
  }

  @Test func `a transaction that is lost fails every write in it`() async throws {
    try await withDatabaseFile { path in
      let database = try await makeNotes(path)
      let isInside = Gate()
      let mayFinish = Gate()
      async let isSaved = database.saves {
        try $0.execute("INSERT INTO note (n) VALUES (1)")
        isInside.open()
        #expect(mayFinish.pass())
      }
      #expect(await isInside.passed())
      async let isBreakerSaved = database.saves("ROLLBACK")
      try await database.waitUntilWaiting(1)
      mayFinish.open()
      let saved = await [isSaved, isBreakerSaved]
      #expect(saved == [false, false])
      #expect(await database.saves("INSERT INTO note (n) VALUES (2)"))
      #expect(try await database.noteCount() == 1)
      try await database.close()
    }
  }

  @Test func `a full disk is said plainly, and what fits is still written`() async throws {
    try await withDatabaseFile { path in
      let database = try await makeNotes(path)
      try await database.write { _ = try $0.rows("PRAGMA max_page_count = 20") }
      let large = String(repeating: "x", count: 1_000_000)
      await #expect(throws: StorageUnavailable.diskFull) {
        try await database.write { try $0.execute("INSERT INTO note (n) VALUES (\(large))") }
      }
      #expect(await database.saves("INSERT INTO note (n) VALUES (1)"))
      #expect(try await database.noteCount() == 1)
      try await database.close()
    }
  }

  @Test func `a caller that is cancelled before its turn writes nothing`() async throws {
    let database = try SQLiteDatabase.inMemory()
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      try await database.write { try $0.execute("CREATE TABLE note (n BIGINT)") }
    }
    await #expect(throws: CancellationError.self) { try await task.value }
    try await database.write { try $0.execute("CREATE TABLE note (n BIGINT)") }
  }

  @Test func `closing finishes the writes that wait`() async throws {
    try await withDatabaseFile { path in
      let database = try await makeNotes(path)
      async let saved = database.saveNotes(100)
      try await database.close()
      let kept = await saved
      let again = try SQLiteDatabase(path: path)
      #expect(try await again.noteCount() == kept)
      try await again.close()
    }
  }

  private func makeNotes(_ path: String) async throws -> SQLiteDatabase {
    let database = try SQLiteDatabase(path: path, longestBatch: .seconds(300))
    try await database.write { transaction in
      try transaction.execute("CREATE TABLE note (n BIGINT UNIQUE)")
      try transaction.execute(
        "CREATE TABLE late (n BIGINT REFERENCES note (n) DEFERRABLE INITIALLY DEFERRED)"
      )
    }
    return database
  }
}

extension SQLiteDatabase {
  fileprivate func saves(_ statement: SQL) async -> Bool {
    await saves { try $0.execute(statement) }
  }

  fileprivate func saves(
    _ body: @escaping @Sendable (any Transaction) throws -> Void
  ) async -> Bool {
    await (try? write(body)) != nil
  }

  /// Writes that many notes at once, and returns how many were acknowledged.
  fileprivate func saveNotes(_ count: Int) async -> Int {
    await withTaskGroup { group in
      for n in 0..<count {
        group.addTask { await saves("INSERT INTO note (n) VALUES (\(n))") }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
  }

  fileprivate func noteCount() async throws -> Int {
    try await read { try $0.rows("SELECT n FROM note").count }
  }
}

extension SQLiteDatabase {
  /// Returns when that many writes stand in the line.
  fileprivate func waitUntilWaiting(_ count: Int) async throws {
    while waitingWrites < count { try await Task.sleep(for: .milliseconds(5)) }
  }
}
