import ArgumentParser
import Audit
import Exercises
import Platform
import Storage
import StoragePostgres
import StorageSQLite

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that the data are whole and the record is as it was written.",
    discussion: """
      Checks the file and its references, holds every row of the record against the seals made over
      it, and plays the newest exercises again. The server may run meanwhile.

      Note the last seal somewhere else from time to time. --expect then proves that nothing before
      it was changed, even by somebody who can write to the database.

      Example: rollcall verify --data /srv/rollcall --expect 3f0c…
      """)

  @OptionGroup var options: InstallationOptions

  @Option(help: "Ended exercises to play again, newest first.")
  var replays = 3

  @Option(help: "A seal that was noted before; it must be among the record's.")
  var expect: String?

  func run() async throws {
    let installation = try options.installation(makesFolder: false)
    var faults: [String] = []
    let database: any Database
    if let url = installation.databaseURL {
      database = try await PostgresDatabase.open(url)
    } else {
      let file = try SQLiteDatabase(existing: installation.database)
      faults = try await checkFile(file)
      database = file
    }
    faults += try await checkRecord(database)
    try await replayExercises(database)
    try await database.close()
    for fault in faults { StandardError.write("Fault: \(fault)") }
    if !faults.isEmpty { throw ExitCode(1) }
    StandardOutput.write("No fault was found.")
  }

  private func checkFile(_ database: SQLiteDatabase) async throws -> [String] {
    let faults = try await database.faults()
    let counts = try await database.counts()
    StandardOutput.write(
      "File: \(counts.count) tables, \(counts.values.reduce(0, +)) rows"
        + (faults.isEmpty ? ", whole." : ", damaged."))
    return faults
  }

  private func checkRecord(_ database: any Database) async throws -> [String] {
    let hasSeals = try await database.read {
      try $0.exists("SELECT id FROM schema_migration WHERE id = 'audit-1'")
    }
    guard hasSeals else {
      return ["the record has no seals: start this version of the server once, then check again"]
    }
    let audit = AuditLog(database: database, tables: Schema.record)
    let report = try await audit.check()
    StandardOutput.write(
      "Record: \(report.sealedRows) rows, seals: \(report.seals), "
        + "\(report.newRows) added since the last one.")
    if let head = report.head {
      StandardOutput.write("Last seal: \(head.digest) (\(head.number), \(Moment.text(head.at)))")
    }
    var faults = report.faults.map(\.sentence)
    if let expect, try await !audit.contains(seal: expect) {
      faults.append("No seal of the record is \(expect): it was rewritten, or this is another one.")
    }
    return faults
  }

  private func replayExercises(_ database: any Database) async throws {
    for outcome in try await ReplayedLogs(database: database).replay(newest: max(0, replays)) {
      StandardOutput.write(
        "Exercise “\(outcome.title)” (\(outcome.run)): \(outcome.events) events, "
          + (outcome.isSame
            ? "played again, the same."
            : "comes out otherwise today: another version recorded it. Its log is what counts."))
    }
  }
}
