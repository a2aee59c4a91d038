import ArgumentParser
import Exercises
import Foundation
import Storage
import StoragePostgres
import StorageSQLite

struct BenchStorageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "storage",
    abstract: "Writes a second that the database acknowledges, and how long each takes.",
    discussion: """
      Each write adds a row of a log and an event of the outbox, as a post does. SQLite is measured \
      in a file of its own; PostgreSQL with --postgres, in an empty database that keeps the tables \
      of the measurement. Use a release build for figures to quote.

      Example: rollcall bench storage --postgres postgres://rollcall@localhost/bench
      """)

  @Option(help: "Seconds for each measurement.")
  var seconds = 5.0

  @Option(help: "How many write at once; may be given more than once.")
  var writers: [Int] = []

  @Option(help: "Folder for the SQLite file; its disk is what is measured.")
  var folder: String?

  @Option(help: "An empty PostgreSQL database.")
  var postgres: String?

  @Flag(help: "Print one JSON document.")
  var json = false

  func validate() throws {
    guard (0.01...600).contains(seconds) else {
      throw ValidationError("--seconds is a number from 0.01 to 600.")
    }
    guard writers.allSatisfy({ (1...10_000).contains($0) }) else {
      throw ValidationError("--writers is a number from 1 to 10,000.")
    }
  }

  func run() async throws {
    let folder = URL(filePath: folder ?? NSTemporaryDirectory())
      .appending(path: "rollcall-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var results: [BenchResult] = []
    let file = try SQLiteDatabase(path: folder.appending(path: "bench.sqlite").path)
    results += try await measure(StorageBench(database: file, name: "SQLite, synchronous=FULL"))
    if let postgres {
      let server = try await PostgresDatabase.open(postgres)
      results += try await measure(StorageBench(database: server, name: "PostgreSQL"))
    }
    let report = BenchReport(load: LoadAverage.now, results: results)
    StandardOutput.write(json ? try JSONText.encode(report) : report.text)
  }

  private func measure(_ bench: StorageBench) async throws -> [BenchResult] {
    var results: [BenchResult] = []
    for count in writers.isEmpty ? [1, 16, 64] : writers {
      results += try await bench.run(writers: count, seconds: seconds)
    }
    try await bench.database.close()
    return results
  }
}
