package import Audit
package import Storage
import StorageSQLite

extension Parts {
  package var audit: AuditLog { AuditLog(database: database, tables: Schema.record) }

  /// Backups of the installation's file; nil where the database is another one, or none are wanted.
  package var backups: Backups? {
    guard let file = database as? SQLiteDatabase, let schedule = installation.backups
    else { return nil }
    return Backups(folder: schedule.folder, database: file, audit: audit)
  }

  var upkeep: UpkeepService {
    UpkeepService(
      audit: audit, backups: backups, schedule: installation.backups, logger: logger, clock: clock)
  }
}

extension Schema {
  /// The tables that are only ever added to.
  package static var record: [AppendOnlyTable] { migrations.flatMap(\.appendOnly) }
}
