import Audit
import Foundation
import GRDB
import Storage
import StorageSQLite
import TestSupport
import Testing

struct AuditLogTests {
  @Test func `an untouched record is whole, whatever was added since`() async throws {
    let record = try await Record()
    try await record.add(5)
    try await record.log.seal(now: 1)
    try await record.add(3)
    try await record.log.seal(now: 2)
    try await record.add(2)

    let report = try await record.log.check()

    #expect(report.faults.isEmpty)
    #expect(report.sealedRows == 8)
    #expect(report.newRows == 2)
    #expect(report.head?.at == 2)
  }

  @Test func `nothing new makes no seal`() async throws {
    let record = try await Record()
    try await record.add(1)
    let first = try await record.log.seal(now: 1)
    let second = try await record.log.seal(now: 2)

    #expect(first != nil)
    #expect(second == first)
  }

  @Test func `what is too much for one transaction goes into several seals`() async throws {
    let record = try await Record(portion: 3)
    try await record.add(10)
    let last = try await record.log.seal(now: 1)
    let report = try await record.log.check()

    #expect(last?.number == 4)
    #expect(report.sealedRows == 10)
    #expect(report.faults.isEmpty)
  }

  @Test(arguments: [
    "UPDATE diary SET text = 'x' WHERE id = 4",
    "UPDATE diary SET id = 40 WHERE id = 4",
    "UPDATE diary SET weight = 0.5000001 WHERE id = 4",
    "UPDATE diary SET weight = NULL WHERE id = 4",
    "UPDATE diary SET picture = x'00' WHERE id = 4",
    "UPDATE diary SET rowid = 400 WHERE id = 4",
  ])
  func `a changed byte is found, and where it lies`(change: String) async throws {
    let record = try await Record()
    try await record.add(3)
    try await record.log.seal(now: 1)
    try await record.add(3)
    try await record.log.seal(now: 2)

    try await record.tamper(change)
    let report = try await record.log.check()

    #expect(report.faults == [.changed(table: "diary", rows: 4...6, seal: 2)])
  }

  @Test func `a removed row is found`() async throws {
    let record = try await Record()
    try await record.add(4)
    try await record.log.seal(now: 1)

    try await record.tamper("DELETE FROM diary WHERE id = 4")
    let report = try await record.log.check()

    #expect(report.faults == [.missing(table: "diary", sealed: 4, found: 3)])
  }

  @Test func `a row put in among the others is found`() async throws {
    let record = try await Record()
    try await record.add(4)
    try await record.log.seal(now: 1)

    try await record.tamper(
      "INSERT INTO diary (rowid, id, text, weight, picture) VALUES (0, 9, '', 0, x'')")
    let report = try await record.log.check()

    #expect(report.faults == [.changed(table: "diary", rows: 1...4, seal: 1)])
  }

  @Test(arguments: [
    ("UPDATE audit_seal SET at = 7 WHERE number = 2", AuditFault.sealChanged(2)),
    ("UPDATE audit_seal SET tables = '[]' WHERE number = 2", .sealChanged(2)),
    ("DELETE FROM audit_seal WHERE number = 2", .sealMissing(after: 1)),
  ])
  func `a changed seal is found`(change: String, fault: AuditFault) async throws {
    let record = try await Record()
    for moment in 1...3 {
      try await record.add(1)
      try await record.log.seal(now: moment)
    }

    try await record.tamper(change)
    let report = try await record.log.check()

    #expect(report.faults.contains(fault))
  }

  @Test func `a column that a later version adds changes nothing`() async throws {
    let record = try await Record()
    try await record.add(3)
    try await record.log.seal(now: 1)

    try await record.database.write { try $0.execute("ALTER TABLE diary ADD COLUMN later TEXT") }
    let report = try await record.log.check()

    #expect(report.faults.isEmpty)
  }

  @Test func `a copy of the database is whole too`() async throws {
    let record = try await Record()
    try await record.add(3)
    try await record.log.seal(now: 1)
    let copy = record.folder.appending(path: "copy.sqlite").path

    try await record.database.backup(to: copy)
    let log = AuditLog(database: try SQLiteDatabase(path: copy), tables: ["diary"])
    let report = try await log.check()

    #expect(report.faults.isEmpty)
    #expect(report.sealedRows == 3)
  }
}

struct SealedDatabaseTests {
  /// On SQLite, and on PostgreSQL where the tests run there.
  @Test func `many who write at once are sealed in one order`() async throws {
    let database = try await makeTestDatabase(AuditSchema.migrations)
    let log = AuditLog(database: database, tables: ["outbox_event"], portion: 20)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 1...6 {
        group.addTask {
          for number in 1...20 {
            try await database.write {
              try $0.append(DomainEvent(kind: "test.said", subject: "\(writer)", at: number))
            }
          }
        }
      }
      group.addTask { for moment in 1...20 { try await log.seal(now: moment) } }
      try await group.waitForAll()
    }
    try await log.seal(now: 100)

    let report = try await log.check()

    #expect(report.faults.isEmpty)
    #expect(report.sealedRows == 120)
    #expect(report.newRows == 0)
  }
}

/// A diary in a file of its own, which can be changed behind the program's back.
private final class Record: Sendable {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  let database: SQLiteDatabase
  let log: AuditLog

  init(portion: Int = 2_000) async throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    database = try SQLiteDatabase(path: folder.appending(path: "record.sqlite").path)
    let diary = Migration(
      id: "diary-1",
      statements: [
        """
        CREATE TABLE diary (
          id BIGINT, text TEXT NOT NULL, weight DOUBLE PRECISION, picture BYTEA, gone TEXT
        )
        """
      ], appendOnly: ["diary"])
    try await Migrator([diary] + AuditSchema.migrations).migrate(database)
    log = AuditLog(database: database, tables: ["diary", "audit_seal"], portion: portion)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func add(_ count: Int) async throws {
    try await database.write { transaction in
      let last = try transaction.row("SELECT COUNT(*) AS count FROM diary")?.integer("count") ?? 0
      for id in last + 1...last + count {
        let picture: [UInt8] = [1, 2, UInt8(id)]
        try transaction.execute(
          """
          INSERT INTO diary (id, text, weight, picture)
          VALUES (\(id), \("Day \(id)"), \(0.5), \(picture))
          """
        )
      }
    }
  }

  /// What somebody does who has the file and knows how to get rid of the triggers.
  func tamper(_ statement: String) async throws {
    let connection = try DatabaseQueue(path: folder.appending(path: "record.sqlite").path)
    try await connection.write { database in
      for table in ["diary", "audit_seal"] {
        for act in ["UPDATE", "DELETE"] {
          try database.execute(sql: "DROP TRIGGER IF EXISTS \(table)_refuses_\(act)")
        }
      }
      try database.execute(sql: statement)
    }
    try connection.close()
  }
}
