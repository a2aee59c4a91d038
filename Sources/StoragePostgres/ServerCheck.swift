import Storage

/// Whether a server that was reached is one that Rollcall can work with.
struct ServerCheck {
  let address: PostgresAddress

  private static let query: SQL = """
    SELECT CAST(current_setting('server_version_num') AS BIGINT) AS version,
      CAST(getdatabaseencoding() AS TEXT) AS encoding,
      CAST('Z' AS TEXT) < 'a' AND CAST('a b' AS TEXT) < 'aa' AS binary_order
    """

  func check(_ connection: PostgresConnection) throws {
    guard let row = try connection.run(BoundStatement(Self.query)).rows().first else {
      throw StorageError.aborted
    }
    let version = try row.integer("version")
    guard version >= 130_000 else {
      throw PostgresUnavailable.tooOld(server: address.label, version: version)
    }
    let encoding = try row.text("encoding")
    guard encoding == "UTF8" else {
      throw PostgresUnavailable.notUnicode(server: address.label, encoding: encoding)
    }
    guard try row.bool("binary_order") else {
      throw PostgresUnavailable.otherOrder(server: address.label)
    }
  }
}
