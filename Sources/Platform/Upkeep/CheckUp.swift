import Foundation
import Kernel
import Storage
import StoragePostgres
import StorageSQLite

/// One thing that was looked at.
package struct CheckUpFinding: Sendable, Equatable {
  package enum Level: String, Sendable {
    case good = "good "
    case notice = "look "
    case fault = "WRONG"
  }

  package var level: Level
  package var text: String

  package var line: String { "\(level.rawValue)  \(text)" }
}

/// Looks at everything an installation needs, changes nothing, and goes on after a fault.
package struct CheckUp: Sendable {
  private let installation: Installation
  private let now: Int

  package init(_ installation: Installation, now: Int) {
    self.installation = installation
    self.now = now
  }

  package func findings() async -> [CheckUpFinding] {
    let folder = URL(filePath: installation.database).deletingLastPathComponent()
    var findings = [writing(folder), room(folder)]
    findings += await database()
    findings += [content(), assets(), backups(), mail(), openFiles()]
    return findings
  }

  private func writing(_ folder: URL) -> CheckUpFinding {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder),
      isFolder.boolValue
    else {
      return fault(
        "The data folder \(folder.path) is not there. Create it, or name it with --data.")
    }
    guard FileManager.default.isWritableFile(atPath: folder.path)
    else { return fault("The data folder \(folder.path) cannot be written. Check its owner.") }
    let rights = try? FileManager.default.attributesOfItem(atPath: folder.path)[.posixPermissions]
    if let rights = rights as? Int, rights & 0o007 != 0 {
      return notice("Everybody on this machine may look into \(folder.path): chmod 700 it.")
    }
    return good("The data folder \(folder.path) can be written.")
  }

  private func room(_ folder: URL) -> CheckUpFinding {
    guard let free = Self.freeBytes(folder) else {
      return notice("How much room the disk of \(folder.path) has cannot be told.")
    }
    let size = Self.size(of: URL(filePath: installation.database))
    let text = "\(free / 1_000_000) MB are free; the database has \(size / 1_000_000) MB"
    if free < 200_000_000 { return fault("\(text). Make room: writing will fail soon.") }
    if free < 3 * size { return notice("\(text). Make room for backups.") }
    return good("\(text).")
  }

  private func database() async -> [CheckUpFinding] {
    if let url = installation.databaseURL { return await server(url) }
    guard FileManager.default.fileExists(atPath: installation.database) else {
      return [notice("There is no database yet: `rollcall serve` makes it at its first start.")]
    }
    do {
      let database = try SQLiteDatabase(existing: installation.database)
      let faults = try await database.faults()
      let applied: Set<String> = try await database.read { transaction in
        Set(try transaction.rows("SELECT id FROM schema_migration").map { try $0.text("id") })
      }
      try await database.close()
      let whole =
        faults.isEmpty
        ? good("The database is whole.")
        : fault("The database is damaged (\(faults[0])). Stop the server and restore a backup.")
      return [whole, schema(applied), inUse()]
    } catch {
      return [fault((error as? any UserFacingError)?.message ?? "The database: \(error)")]
    }
  }

  private func server(_ url: String) async -> [CheckUpFinding] {
    do {
      let database = try await PostgresDatabase.open(url)
      let applied: Set<String> = try await database.read { transaction in
        Set(try transaction.rows("SELECT id FROM schema_migration").map { try $0.text("id") })
      }
      try await database.close()
      return [good("The database server answers."), schema(applied)]
    } catch StorageError.failed {
      return [notice("The database is empty: `rollcall serve` fills it at its first start.")]
    } catch {
      return [fault((error as? any UserFacingError)?.message ?? "The database: \(error)")]
    }
  }

  private func schema(_ applied: Set<String>) -> CheckUpFinding {
    let known = Set(Schema.migrations.map(\.id))
    let unknown = applied.subtracting(known)
    guard unknown.isEmpty
    else { return fault(StorageUnavailable.newerSchema(migrations: unknown.sorted()).message) }
    let missing = known.subtracting(applied).count
    return missing == 0
      ? good("The data are those of this version.")
      : notice("\(missing) changes of the schema will be made at the next start, after a copy.")
  }

  private func inUse() -> CheckUpFinding {
    let folder = URL(filePath: installation.database).deletingLastPathComponent().path
    do {
      let lock = try DataFolderLock(folder: folder)
      withExtendedLifetime(lock) {}
      return good("No server uses the data folder at the moment.")
    } catch {
      return good("A server is using the data folder.")
    }
  }
}

extension CheckUp {
  private func content() -> CheckUpFinding {
    let folders = ["scenarios", "platforms", "courses", "models", "policies"]
    let missing = folders.filter {
      !FileManager.default.isReadableFile(atPath: installation.content.appending(path: $0).path)
    }
    return missing.isEmpty
      ? good("Content: \(installation.content.path).")
      : fault(
        "In \(installation.content.path) these are missing: \(missing.joined(separator: ", ")). "
          + "Take them from the release.")
  }

  private func assets() -> CheckUpFinding {
    let sheet = installation.assets.appending(path: "rollcall.css")
    return FileManager.default.isReadableFile(atPath: sheet.path)
      ? good("Style sheets and scripts: \(installation.assets.path).")
      : fault(InstallationError.noAssets(installation.assets.path).message)
  }

  private func backups() -> CheckUpFinding {
    if installation.databaseURL != nil {
      return notice("The data are in PostgreSQL: its own tools back them up.")
    }
    guard let schedule = installation.backups else {
      return notice("Nightly backups are off (ROLLCALL_BACKUP_TIME=off).")
    }
    guard let newest = BackupFolder(url: schedule.folder).all().last else {
      return notice("There is no backup in \(schedule.folder.path) yet.")
    }
    let hours = (now - newest.note.at) / 3_600_000
    return hours > 36
      ? fault(
        "The newest backup in \(schedule.folder.path) is \(hours) hours old; look at the log.")
      : good("The newest backup is \(hours) hours old: \(newest.url.path).")
  }

  private func mail() -> CheckUpFinding {
    installation.mail == nil
      ? notice("No mail server is set: reminders stand on the pages only (Documentation/Mail.md).")
      : good("A mail server is set; try it with `rollcall mail test ADDRESS`.")
  }

  /// Each viewer of an exercise holds one open.
  private func openFiles() -> CheckUpFinding {
    var limit = rlimit()
    guard getrlimit(Self.openFilesLimit, &limit) == 0 else {
      return notice("How many files the program may open cannot be told.")
    }
    return limit.rlim_cur < 4_096
      ? notice(
        "The program may open \(limit.rlim_cur) files. Allow 65536 (LimitNOFILE, ulimit -n).")
      : good("The program may open \(limit.rlim_cur) files.")
  }

  #if canImport(Glibc)
    private static let openFilesLimit = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
  #else
    private static let openFilesLimit = RLIMIT_NOFILE
  #endif

  private func good(_ text: String) -> CheckUpFinding { CheckUpFinding(level: .good, text: text) }
  private func notice(_ text: String) -> CheckUpFinding {
    CheckUpFinding(level: .notice, text: text)
  }
  private func fault(_ text: String) -> CheckUpFinding { CheckUpFinding(level: .fault, text: text) }

  private static func freeBytes(_ folder: URL) -> Int? {
    let attributes = try? FileManager.default.attributesOfFileSystem(forPath: folder.path)
    return (attributes?[.systemFreeSize] as? NSNumber)?.intValue
  }

  private static func size(of file: URL) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    return (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }
}
