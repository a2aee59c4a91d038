import ArgumentParser
import Platform
import Storage

struct CopyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy",
    abstract: "Copy an installation's data between SQLite and PostgreSQL.",
    discussion: """
      Stop the program first. The other side has to be empty. Every row is compared afterwards; \
      a copy that was interrupted goes on when the same command is started again. The password \
      may stand in PGPASSWORD or ~/.pgpass in place of the address.

      Example: rollcall copy --from sqlite:/srv/rollcall/rollcall.sqlite \
      --to postgres://rollcall@localhost/rollcall
      """
  )

  @Option(help: "The database with the data: sqlite:PATH or postgres://….")
  var from: String

  @Option(help: "The empty database: sqlite:PATH or postgres://….")
  var to: String

  func run() async throws {
    let (from, to) = (try CopyEnd(from), try CopyEnd(to))
    guard from.isOtherKind(than: to) else { throw CopyError.sameKind }
    let source = try await from.open(mustBeThere: true)
    let target = try await to.open(mustBeThere: false)
    defer { withExtendedLifetime((source.lock, target.lock)) {} }
    let checked = try await DatabaseCopy(from: source.database, to: target.database).run {
      table, rows in
      if rows > 0 { StandardError.write("\(table): \(rows) rows copied") }
    }
    for table in checked {
      StandardOutput.write("\(table.table)  \(table.rows) rows  \(table.checksum.prefix(16))")
    }
    let rows = checked.map(\.rows).reduce(0, +)
    StandardOutput.write(
      "Copied: \(checked.count) tables, \(rows) rows, equal on both sides. Nothing was removed "
        + "from where they came.")
    try await source.database.close()
    try await target.database.close()
  }
}
