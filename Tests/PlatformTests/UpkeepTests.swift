import Audit
import Foundation
import Kernel
import Platform
import Storage
import StorageSQLite
import Testing
import Web

struct BackupTests {
  @Test func `a backup made while others write is whole, and restores what was acknowledged`()
    async throws
  {
    let agency = try await KeptAgency()
    try await agency.write(from: 1, through: 50)
    async let more: Void = agency.write(from: 51, through: 300)
    let backup = try await agency.backups.make(now: 1_000)
    try await more

    let restored = agency.folder.appending(path: "restored.sqlite")
    let old = try await Restoring.restore(
      try BackupFile(checking: backup.url), to: restored, replacing: false, now: 2_000)
    let copy = try SQLiteDatabase(existing: restored.path)
    let found = try await copy.read { try $0.events(after: 0, limit: 1_000).count }
    let report = try await AuditLog(database: copy, tables: Schema.record).check()

    #expect(old == nil)
    #expect((50...300).contains(found))
    #expect(backup.note.rows["outbox_event"] == found)
    #expect(report.faults.isEmpty)
    #expect(try await copy.faults().isEmpty)
  }

  @Test func `a backup that was changed is refused`() async throws {
    let agency = try await KeptAgency()
    let backup = try await agency.backups.make(now: 1_000)
    let handle = try FileHandle(forWritingTo: backup.url)
    try handle.seek(toOffset: 5_000)
    try handle.write(contentsOf: Data([7, 7, 7]))
    try handle.close()

    #expect(throws: BackupError.damaged(backup.url.path)) {
      try BackupFile(checking: backup.url)
    }
  }

  @Test func `a backup without its note is refused`() async throws {
    let agency = try await KeptAgency()
    let backup = try await agency.backups.make(now: 1_000)
    let note = backup.url.deletingPathExtension().appendingPathExtension("json")
    try Data("{".utf8).write(to: note)

    #expect(throws: BackupError.noNote(note.path)) { try BackupFile(checking: backup.url) }
    #expect(agency.backups.kept.all().isEmpty)
  }

  @Test func `a database that is there is replaced only when told, and kept`() async throws {
    let agency = try await KeptAgency()
    try await agency.write(from: 1, through: 3)
    let backup = try await agency.backups.make(now: 1_000)
    let target = agency.folder.appending(path: "other.sqlite")
    try await SQLiteDatabase(path: target.path).close()

    await #expect(throws: BackupError.databaseIsThere(target.path)) {
      _ = try await Restoring.restore(backup, to: target, replacing: false, now: 2_000)
    }
    let old = try await Restoring.restore(backup, to: target, replacing: true, now: 2_000)

    #expect(FileManager.default.fileExists(atPath: try #require(old).path))
    let events = try await SQLiteDatabase(existing: target.path)
      .read { try $0.events(after: 0).count }
    #expect(events == 3)
  }

  @Test func `a backup of a newer version is refused`() async throws {
    let agency = try await KeptAgency()
    var backup = try await agency.backups.make(now: 1_000)
    var note = backup.note
    note.migrations.append("flying-1")
    try JSONEncoder().encode(note).write(
      to: backup.url.deletingPathExtension().appendingPathExtension("json"))
    backup = try BackupFile(checking: backup.url)
    let target = agency.folder.appending(path: "new.sqlite")

    await #expect(throws: StorageUnavailable.newerSchema(migrations: ["flying-1"])) {
      _ = try await Restoring.restore(backup, to: target, replacing: false, now: 2_000)
    }
    #expect(!FileManager.default.fileExists(atPath: target.path))
  }

  @Test func `a folder that cannot be written is named, and nothing is left there`() async throws {
    let agency = try await KeptAgency()
    let file = agency.folder.appending(path: "a-file")
    try Data().write(to: file)
    let backups = Backups(
      folder: file.appending(path: "within"), database: agency.database, audit: agency.audit)

    await #expect(throws: BackupError.self) { try await backups.make(now: 1_000) }
  }
}

struct BackupRetentionTests {
  private static let day = 24 * 60 * 60 * 1000
  /// 1 January 2026, 02:00 UTC.
  private static let newYear = 1_767_232_800_000

  @Test func `the newest of each day and of each month is kept`() {
    let year = (0..<365).map { Self.newYear + $0 * Self.day }
    let twice = year + year.map { $0 + 60_000 }
    let now = Self.newYear + 365 * Self.day

    let kept = BackupRetention(days: 14, months: 12).kept(of: twice, now: now)

    #expect(kept.count == 14 + 11)
    #expect(kept.isSuperset(of: year.suffix(14).map { $0 + 60_000 }))
    #expect(kept.isDisjoint(with: year))
  }

  @Test func `after a long pause the old ones stay`() {
    let moments = (0..<10).map { Self.newYear + $0 * Self.day }

    let kept = BackupRetention(days: 14).kept(of: moments, now: Self.newYear + 900 * Self.day)

    #expect(kept == Set(moments))
  }

  @Test func `a backup from the future is never removed`() {
    let ahead = Self.newYear + 1_000 * Self.day

    let kept = BackupRetention(days: 1, months: 0).kept(
      of: [Self.newYear, ahead], now: Self.newYear + Self.day)

    #expect(kept == [Self.newYear, ahead])
  }

  /// Hours after midnight of the new year, seen at three in the morning.
  @Test(arguments: [nil, -1, -24, 40] as [Int?])
  func `one is due when the last one lies before the time of day, or ahead`(last: Int?) {
    let schedule = BackupSchedule(folder: URL(filePath: "/tmp"), minute: 2 * 60)
    let hour = 3_600_000
    let midnight = Self.newYear - 2 * hour

    #expect(schedule.isDue(last: last.map { midnight + $0 * hour }, now: midnight + 3 * hour))
  }

  @Test func `after tonight's backup none is due until tomorrow`() {
    let schedule = BackupSchedule(folder: URL(filePath: "/tmp"), minute: 2 * 60)
    let made = Self.newYear + 5_000

    #expect(!schedule.isDue(last: made, now: made + 1_000))
    #expect(!schedule.isDue(last: made, now: Self.newYear + Self.day - 1))
    #expect(schedule.isDue(last: made, now: Self.newYear + Self.day))
  }

  @Test(arguments: ["2", "24:00", "12:60", "noon", "-1:00", ""] as [String])
  func `what is no time of day is refused`(text: String) {
    #expect(throws: BackupScheduleError.time(text)) { try BackupSchedule.minute(text) }
  }
}

struct CheckUpTests {
  @Test func `a good installation has no fault`() async throws {
    let agency = try await KeptAgency()
    _ = try await agency.backups.make(now: 1_000)

    let findings = await CheckUp(agency.installation, now: 2_000).findings()

    #expect(!findings.contains { $0.level == .fault }, "\(findings.map(\.line))")
  }

  @Test func `an old backup, a newer schema and missing files are faults with a cure`() async throws
  {
    let agency = try await KeptAgency()
    _ = try await agency.backups.make(now: 1_000)
    try await agency.database.write {
      try $0.execute("INSERT INTO schema_migration (id, applied_at) VALUES ('flying-1', 1)")
    }
    var installation = agency.installation
    installation.assets = agency.folder.appending(path: "nowhere")

    let faults = await CheckUp(installation, now: 1_000 + 48 * 60 * 60 * 1000).findings()
      .filter { $0.level == .fault }.map(\.text)

    #expect(faults.count == 3)
    #expect(faults.contains { $0.contains("flying-1") })
    #expect(faults.contains { $0.contains("nowhere") })
    #expect(faults.contains { $0.contains("48 hours old") })
  }

  @Test func `a file that is no database is a fault, and stays as it is`() async throws {
    let agency = try await KeptAgency()
    var installation = agency.installation
    let file = agency.folder.appending(path: "text.sqlite")
    try Data(repeating: 65, count: 5_000).write(to: file)
    installation.database = file.path

    let findings = await CheckUp(installation, now: 1_000).findings()

    #expect(findings.contains { $0.level == .fault && $0.text.contains("not a database") })
    #expect(try Data(contentsOf: file) == Data(repeating: 65, count: 5_000))
  }
}

/// An installation's database in a folder that is gone with it.
private final class KeptAgency: Sendable {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  let database: SQLiteDatabase
  let audit: AuditLog
  let backups: Backups

  init() async throws {
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    database = try SQLiteDatabase(path: folder.appending(path: "rollcall.sqlite").path)
    try await Migrator(Schema.migrations).migrate(database)
    audit = AuditLog(database: database, tables: Schema.record)
    backups = Backups(
      folder: folder.appending(path: "backups"), database: database, audit: audit)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  var installation: Installation {
    var installation = Installation(
      database: folder.appending(path: "rollcall.sqlite").path,
      content: TestInstallation.root.appending(path: "Content"),
      assets: TestInstallation.root.appending(path: "Assets"), host: "127.0.0.1", port: 0,
      publicURL: "http://training.example", site: SiteSettings())
    installation.backups = BackupSchedule(folder: folder.appending(path: "backups"))
    return installation
  }

  /// One acknowledged event after the other.
  func write(from first: Int, through last: Int) async throws {
    for number in first...last {
      try await database.write {
        try $0.append(DomainEvent(kind: "test.written", subject: "\(number)", at: number))
      }
    }
  }
}
