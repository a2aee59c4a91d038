import Foundation
import Storage

/// Writes that share one commit, each undone alone when it throws.
///
/// A commit waits for the disk, whatever is in it; writes that arrive meanwhile share the next, as
/// on SQLite. Nobody is told of success before the commit. A conflict with another node, or a line
/// that broke, has the whole batch done again.
struct WriteBatch {
  private let address: PostgresAddress
  private let connector: Connector
  private var id: String
  private var writes: [PendingWrite]
  private var outcomes: [WriteOutcome] = []
  private var isAlone = false
  private var conflicts = 0

  private static let most = 64
  private static let longest: Duration = .milliseconds(10)
  private static let mostConflicts = 10

  init(_ first: PendingWrite, address: PostgresAddress, connector: Connector) {
    writes = [first]
    self.address = address
    self.connector = connector
    id = UUID().uuidString
  }

  private var deadline: ContinuousClock.Instant {
    writes.first?.deadline ?? .now
  }

  /// Does the writes, and takes more from `next` at the first attempt, until all are settled.
  mutating func run(takingMoreFrom next: () -> PendingWrite?) {
    var isFirst = true
    while true {
      do {
        try attempt { isFirst ? next() : nil }
        return settle()
      } catch let interruption as Interruption {
        isFirst = false
        do {
          if try recover(from: interruption) { return settle() }
        } catch {
          return fail(error)
        }
      } catch {
        return fail((error as? PostgresFailure)?.asStorageError ?? error)
      }
    }
  }

  private func settle() {
    for outcome in outcomes { outcome.settle() }
  }

  private func fail(_ error: any Error) {
    connector.drop()
    for write in writes { write.fail(error) }
  }

  private mutating func attempt(takingMoreFrom next: () -> PendingWrite?) throws {
    outcomes = []
    let connection = try connector.connection(until: deadline)
    try begin(connection)
    let end = ContinuousClock.now + Self.longest
    var done = 0
    while done < writes.count {
      try perform(writes[done], on: connection)
      done += 1
      if done == writes.count, done < Self.most, ContinuousClock.now < end, let more = next() {
        writes.append(more)
      }
    }
    if outcomes.allSatisfy(\.hasFailed) {
      try run("ROLLBACK", on: connection)
    } else {
      try commit(connection)
    }
  }

  private mutating func perform(
    _ write: PendingWrite, on connection: PostgresConnection
  ) throws {
    let hasSomethingToLose = outcomes.contains { !$0.hasFailed }
    if hasSomethingToLose { try run("SAVEPOINT one", on: connection) }
    let transaction = PostgresTransaction(connection, isAlone: isAlone)
    let outcome = write.perform(transaction)
    if let interruption = transaction.interruption {
      if case .connectionLost = interruption { throw interruption }
      try run("ROLLBACK", on: connection)
      throw interruption
    }
    switch (outcome.hasFailed, hasSomethingToLose) {
    case (false, false): break
    case (false, true): try run("RELEASE SAVEPOINT one", on: connection)
    case (true, true):
      try run("ROLLBACK TO SAVEPOINT one; RELEASE SAVEPOINT one", on: connection)
    case (true, false):
      try run("ROLLBACK", on: connection)
      try begin(connection)
    }
    outcomes.append(outcome)
  }

  private func begin(_ connection: PostgresConnection) throws {
    try run(
      BatchMarks.begin(id, isAlone: isAlone, timeout: address.statementTimeout), on: connection)
  }

  private func commit(_ connection: PostgresConnection) throws {
    do {
      let command = try connection.run(plain: "COMMIT").command
      guard command == "COMMIT" else { throw StorageError.aborted }
    } catch let failure as PostgresFailure {
      if failure.isConnectionLost { throw Interruption.lostAtCommit }
      if let interruption = Interruption(failure) { throw interruption }
      throw failure
    }
  }

  /// Runs what belongs to the batch itself; what a retry may mend becomes an interruption.
  private func run(_ text: String, on connection: PostgresConnection) throws {
    do {
      try connection.run(plain: text)
    } catch {
      // A server that has become a standby: the primary is elsewhere now.
      if error.state == "25006" { throw Interruption.connectionLost(detail: error.detail) }
      if let interruption = Interruption(error) { throw interruption }
      throw error
    }
  }

  /// True when it turned out that the batch was committed after all.
  private mutating func recover(from interruption: Interruption) throws -> Bool {
    switch interruption {
    case .changesSchema: isAlone = true
    case .conflict:
      conflicts += 1
      guard conflicts < Self.mostConflicts else { throw StorageError.busy }
      // The retry has the database to itself, so that it ends.
      isAlone = true
      rollBack()
      Thread.sleep(forTimeInterval: .random(in: 0...0.005) * Double(conflicts))
    case .connectionLost(let detail):
      connector.drop()
      guard ContinuousClock.now < deadline else {
        throw PostgresUnavailable.cannotConnect(server: address.label, reason: detail)
      }
    case .lostAtCommit:
      if try wasCommitted() { return true }
    }
    id = UUID().uuidString
    return false
  }

  /// Whatever state the transaction is in, the next begins anew.
  private func rollBack() {
    guard let connection = try? connector.connection(until: .now) else { return }
    if (try? connection.run(plain: "ROLLBACK")) == nil { connector.drop() }
  }

  private func wasCommitted() throws -> Bool {
    let patience = max(deadline, .now + .seconds(10))
    while true {
      connector.drop()
      do {
        return try BatchMarks.wasCommitted(id, connector.connection(until: patience))
      } catch let failure as PostgresFailure {
        guard failure.isConnectionLost, ContinuousClock.now < patience
        else { throw PostgresUnavailable.outcomeUnknown }
      } catch {
        throw PostgresUnavailable.outcomeUnknown
      }
    }
  }
}
