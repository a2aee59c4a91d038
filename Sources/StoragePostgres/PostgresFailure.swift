import CLibPQ
import Storage

/// What the server, or the line to it, said of a statement.
struct PostgresFailure: Error {
  /// SQLSTATE, five signs; empty when the connection broke.
  let state: String
  let detail: String
  let isConnectionLost: Bool

  /// Another transaction was faster: the same work may succeed if it is done again.
  var isConflict: Bool {
    ["40001", "40P01"].contains(state)
  }

  var isUniqueViolation: Bool { state == "23505" }

  /// nil when the result is as it should be.
  init?(_ result: OpaquePointer?, on connection: OpaquePointer, statement: String) {
    let status = PQresultStatus(result)
    if [PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY].contains(status) { return nil }
    state = Self.field(result, "C")
    isConnectionLost =
      PQstatus(connection) == CONNECTION_BAD || state.hasPrefix("08")
      || Self.statesOfGoing.contains(state)
      // Another node has changed a table since: a new connection knows the new one.
      || state == "0A000" && Self.field(result, "R") == "RevalidateCachedQuery"
    let said = Self.field(result, "M")
    let message = said.isEmpty ? String(cString: PQerrorMessage(connection)) : said
    // The statement is text from the source: its values are bound and do not appear.
    detail = "\(message) [\(state)] in: \(statement)"
  }

  /// Shut down, crashed, starting up, idle for too long, and a server that became a standby.
  private static let statesOfGoing: Set = ["57P01", "57P02", "57P03", "57P05", "25P03"]

  private static func field(_ result: OpaquePointer?, _ code: Character) -> String {
    let code = Int32(code.asciiValue ?? 0)
    return PQresultErrorField(result, code).map { String(cString: $0) } ?? ""
  }

  var asStorageError: any Error {
    switch state {
    case "23505": StorageError.constraint(.unique, detail: detail)
    case "23503": StorageError.constraint(.foreignKey, detail: detail)
    case "23502": StorageError.constraint(.notNull, detail: detail)
    case "23514": StorageError.constraint(.check, detail: detail)
    case "25006": StorageError.readOnly
    case "25P02": StorageError.aborted
    case "53100": StorageUnavailable.diskFull
    case "57014": PostgresUnavailable.tooSlow
    case "26000", "42P05": PostgresUnavailable.statementForgotten
    case let state where state.hasPrefix("23"): StorageError.constraint(.other, detail: detail)
    default: StorageError.failed(code: Int(state, radix: 36) ?? 0, detail: detail)
    }
  }
}

/// Why the work of a transaction has to be done again from its start.
enum Interruption: Error {
  case conflict
  case connectionLost(detail: String)
  /// The connection broke while the commit was on its way.
  case lostAtCommit
  /// A statement changes the schema: no other node may write meanwhile.
  case changesSchema
}
