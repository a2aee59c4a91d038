import Foundation
import Kernel
import Platform
import Storage
import StoragePostgres
import StorageSQLite
import Synchronization

/// How many writes a second a database acknowledges, and how long each takes.
///
/// A write is what an officer's post is: a row in the log, an event in the outbox, one transaction.
struct StorageBench {
  let database: any Database
  let name: String

  private static let migrations =
    OutboxSchema.migrations + [
      Migration(
        id: "bench-1",
        statements: [
          """
          CREATE TABLE bench_event (
            writer BIGINT NOT NULL, number BIGINT NOT NULL, event TEXT NOT NULL,
            PRIMARY KEY (writer, number)
          )
          """
        ])
    ]

  /// Writes with that many writers at once, for the given time; then counts what is there.
  func run(writers: Int, seconds: Double) async throws -> [BenchResult] {
    try await Migrator(Self.migrations).migrate(database)
    let before = try await count()
    let end = ContinuousClock.now + .seconds(seconds)
    let start = ContinuousClock.now
    let run = UUID().hashValue
    let times = try await withThrowingTaskGroup(of: [Double].self) { group in
      for writer in 0..<writers {
        group.addTask { try await write(as: run &+ writer, until: end) }
      }
      return try await group.reduce(into: [Double]()) { $0 += $1 }
    }
    let elapsed = (ContinuousClock.now - start).seconds
    let kept = try await count() - before
    let sorted = PageTimes(milliseconds: times.sorted())
    let label = "\(name), \(writers) at once"
    return [
      BenchResult("\(label): acknowledged writes", Double(times.count) / elapsed, "writes/s"),
      BenchResult("\(label): p50", sorted.quantile(0.5), "ms"),
      BenchResult("\(label): p99", sorted.quantile(0.99), "ms"),
      BenchResult("\(label): acknowledged and not kept", Double(times.count - kept), "writes"),
    ]
  }

  private func write(as writer: Int, until end: ContinuousClock.Instant) async throws -> [Double] {
    var times: [Double] = []
    var number = 0
    while ContinuousClock.now < end {
      number += 1
      let start = ContinuousClock.now
      try await database.write { [number] transaction in
        try transaction.execute(
          """
          INSERT INTO bench_event (writer, number, event)
          VALUES (\(writer), \(number), \(StorageBench.event))
          """)
        try transaction.append(
          DomainEvent(kind: "bench.written", subject: "\(writer)-\(number)", at: number))
      }
      times.append((ContinuousClock.now - start).seconds * 1_000)
    }
    return times
  }

  private func count() async throws -> Int {
    let query: SQL = "SELECT COUNT(*) AS n FROM bench_event"
    return try await database.read { try $0.row(query)?.integer("n") ?? 0 }
  }

  /// About as long as a post with its reading in the log.
  private static let event = String(repeating: "Police are on scene at the mall. ", count: 20)
}
