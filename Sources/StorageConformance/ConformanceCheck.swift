package import Storage

/// One promise that every driver keeps, and how to see that it does.
///
/// A driver's tests run ``all`` unchanged, each on an empty database of its own.
package struct ConformanceCheck: Sendable, CustomStringConvertible {
  package let name: String
  private let body: @Sendable (any Database) async throws -> Void

  init(_ name: String, _ body: @escaping @Sendable (any Database) async throws -> Void) {
    self.name = name
    self.body = body
  }

  package var description: String { name }

  /// Throws ``ConformanceFailure``, or the driver's error, when the promise is not kept.
  package func run(on database: any Database) async throws {
    try await body(database)
    try await database.close()
  }

  package static let all =
    valueChecks + statementChecks + transactionChecks + concurrencyChecks + constraintChecks
    + migrationChecks + outboxChecks
}

package struct ConformanceFailure: Error, CustomStringConvertible {
  package let description: String
}

func expect(_ isTrue: Bool, _ expectation: @autoclosure () -> String) throws {
  guard isTrue else { throw ConformanceFailure(description: expectation()) }
}

func expectEqual<Value: Equatable>(_ actual: Value, _ expected: Value) throws {
  try expect(actual == expected, "expected \(expected), got \(actual)")
}

/// Throws unless `body` throws an error for which `isExpected` holds.
func expectError<Failure: Error>(
  _ type: Failure.Type,
  where isExpected: (Failure) -> Bool,
  from body: () async throws -> Void
) async throws {
  do {
    try await body()
  } catch let error as Failure where isExpected(error) {
    return
  } catch {
    throw ConformanceFailure(description: "an unexpected error: \(error)")
  }
  throw ConformanceFailure(description: "expected an error of type \(type), got none")
}
