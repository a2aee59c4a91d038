import Foundation
import Storage

/// The connection of one thread, made when it is needed and again when it broke.
final class Connector {
  private let address: PostgresAddress
  private let purpose: PostgresConnection.Purpose
  private var connection: PostgresConnection?
  private var openedAt = ContinuousClock.now
  private var failures = 0

  private let report: @Sendable (String) -> Void

  /// `report` gets a line for the log when the server cannot be reached, and when it is back.
  init(
    _ address: PostgresAddress, for purpose: PostgresConnection.Purpose,
    report: @escaping @Sendable (String) -> Void
  ) {
    self.address = address
    self.purpose = purpose
    self.report = report
  }

  /// Tries again, with longer and longer pauses, until the deadline.
  func connection(until deadline: ContinuousClock.Instant) throws -> PostgresConnection {
    if let connection, connection.isOpen, !shouldLookForPrimary(connection) { return connection }
    connection = nil
    while true {
      do {
        return try connect()
      } catch let refusal as PostgresUnavailable {
        failures += 1
        if failures == 1 { report(refusal.message) }
        guard refusal.mayPass else { throw refusal }
        let pause = Self.pause(after: failures)
        guard ContinuousClock.now + pause < deadline else { throw refusal }
        Thread.sleep(forTimeInterval: pause / .seconds(1))
      }
    }
  }

  func drop() {
    connection = nil
  }

  private func connect() throws -> PostgresConnection {
    let fresh = try PostgresConnection(address, for: purpose)
    do {
      try ServerCheck(address: address).check(fresh)
      if purpose == .writing { try BatchMarks.prepare(fresh) }
    } catch let failure as PostgresFailure {
      if failure.state == "42501" {
        throw PostgresUnavailable.missingRight(detail: failure.detail)
      }
      guard failure.isConnectionLost else { throw failure.asStorageError }
      throw PostgresUnavailable.cannotConnect(server: address.label, reason: failure.detail)
    }
    connection = fresh
    openedAt = .now
    if failures > 0 { report("The database (\(address.label)) answers again.") }
    failures = 0
    return fresh
  }

  /// A read that fell back on a standby returns to the primary soon: the standby may be behind.
  private func shouldLookForPrimary(_ connection: PostgresConnection) -> Bool {
    purpose == .reading && connection.isOnStandby && ContinuousClock.now - openedAt > .seconds(5)
  }

  /// From 50 milliseconds to 2 seconds, at random, so that many do not come back at once.
  private static func pause(after failures: Int) -> Duration {
    let longest = min(2_000, 50 << min(failures, 6))
    return .milliseconds(Int.random(in: longest / 2...longest))
  }
}
