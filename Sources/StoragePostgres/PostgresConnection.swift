import CLibPQ
import Storage

/// One connection, used on one thread.
final class PostgresConnection {
  /// What a connection is for: writes need the primary server.
  enum Purpose: Sendable {
    case reading
    case writing
  }

  private let handle: OpaquePointer
  private let keepsStatements: Bool
  private var statements = PreparedStatements()

  init(_ address: PostgresAddress, for purpose: Purpose) throws(PostgresUnavailable) {
    let settings = Self.settings(address, purpose)
    let opened = withCStrings(settings.map(\.0)) { names in
      withCStrings(settings.map(\.1)) { values in PQconnectdbParams(names, values, 1) }
    }
    guard let opened else {
      throw .cannotConnect(server: address.label, reason: "there is no memory left")
    }
    guard PQstatus(opened) == CONNECTION_OK else {
      defer { PQfinish(opened) }
      throw PostgresUnavailable(String(cString: PQerrorMessage(opened)), from: address)
    }
    // Else “relation exists already, skipping” stands on standard error.
    PQsetNoticeProcessor(opened, { _, _ in }, nil)
    handle = opened
    keepsStatements = address.keepsStatements
  }

  deinit { PQfinish(handle) }

  /// False once a statement has shown that the line is broken.
  var isOpen: Bool { PQstatus(handle) == CONNECTION_OK }

  /// Reads may go on at a standby while the primary is away.
  var isOnStandby: Bool {
    PQparameterStatus(handle, "in_hot_standby").map { String(cString: $0) } == "on"
  }

  /// Text from the source, perhaps several statements, without arguments.
  @discardableResult
  func run(plain text: String) throws(PostgresFailure) -> QueryResult {
    try checked(PQexec(handle, text), text)
  }

  func run(_ statement: BoundStatement) throws(PostgresFailure) -> QueryResult {
    guard keepsStatements, !statement.changesSchema else {
      let result = statement.withArguments { values, lengths, formats in
        PQexecParams(
          handle, statement.text, Int32(values.count), statement.types, values, lengths, formats, 1)
      }
      defer { if statement.changesSchema { forgetStatements() } }
      return try checked(result, statement.text)
    }
    let name = try name(of: statement)
    let result = statement.withArguments { values, lengths, formats in
      PQexecPrepared(handle, name, Int32(values.count), values, lengths, formats, 1)
    }
    return try checked(result, statement.text)
  }

  /// A statement that was prepared for the old tables may not fit the new ones.
  private func forgetStatements() {
    if keepsStatements { PQclear(PQexec(handle, "DEALLOCATE ALL")) }
    statements = PreparedStatements()
  }

  private func name(of statement: BoundStatement) throws(PostgresFailure) -> String {
    let key = PreparedStatements.Key(text: statement.text, types: statement.types)
    if let name = statements.name(of: key) { return name }
    let (name, forgotten) = statements.makeRoom()
    if let forgotten { try run(plain: "DEALLOCATE \(forgotten)") }
    let prepared = PQprepare(
      handle, name, statement.text, Int32(statement.types.count), statement.types)
    _ = try checked(prepared, statement.text)
    statements.keep(name, for: key)
    return name
  }

  private func checked(
    _ result: OpaquePointer?, _ statement: String
  ) throws(PostgresFailure) -> QueryResult {
    let kept = QueryResult(result)
    if let failure = PostgresFailure(result, on: handle, statement: statement) { throw failure }
    return kept
  }

  /// Later ones win, so what the URL says is stronger than what comes before it.
  private static func settings(
    _ address: PostgresAddress, _ purpose: Purpose
  ) -> [(String, String)] {
    [
      ("fallback_application_name", "rollcall"),
      ("connect_timeout", "5"),
      // A server that was cut off is noticed after about 20 seconds.
      ("keepalives_idle", "10"),
      ("keepalives_interval", "3"),
      ("keepalives_count", "3"),
      ("tcp_user_timeout", "15000"),
      ("target_session_attrs", purpose == .writing ? "read-write" : "any"),
      ("dbname", address.url),
      ("client_encoding", "UTF8"),
    ]
  }
}

/// The texts as C has them, with a null at the end.
private func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafePointer<CChar>?]) -> Result
) -> Result {
  let copies = texts.map { text in
    let bytes = text.utf8CString
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    for (index, byte) in bytes.enumerated() { copy[index] = byte }
    return copy
  }
  defer { for copy in copies { copy.deallocate() } }
  return body(copies.map { UnsafePointer($0) } + [nil])
}
