package import Kernel

/// PostgreSQL cannot be used, now or as it is set up; says what the administrator does about it.
package enum PostgresUnavailable: UserFacingError, Equatable {
  case wrongAddress(String)
  case cannotConnect(server: String, reason: String)
  /// The same for whoever uses the site; the details are in the log.
  case away
  case loginRefused(server: String, user: String)
  case noDatabase(server: String, name: String)
  case notEncrypted(server: String, reason: String)
  case tooOld(server: String, version: Int)
  case notUnicode(server: String, encoding: String)
  case otherOrder(server: String)
  case missingRight(detail: String)
  case statementForgotten
  case tooSlow
  /// The connection broke while a commit was on its way, and the server did not come back.
  case outcomeUnknown

  package var kind: UserFacingErrorKind {
    switch self {
    case .cannotConnect, .away, .tooSlow, .outcomeUnknown: .unavailable
    case .noDatabase: .notFound
    case .loginRefused, .missingRight: .notAllowed
    case .tooOld, .notUnicode, .otherOrder, .statementForgotten: .conflict
    case .wrongAddress, .notEncrypted: .invalid
    }
  }

  package var message: String {
    switch self {
    case .cannotConnect(let server, let reason):
      "The database (\(server)) does not answer. Check that the server runs, that host and port "
        + "are right, and that no firewall is in between (\(reason))."
    case .away:
      "The database does not answer just now, and nothing was saved. Try again in a moment; if it "
        + "stays so, tell your administrator."
    case .tooSlow:
      "The database took too long, and nothing was saved. Try again; if it stays so, tell your "
        + "administrator."
    case .outcomeUnknown:
      "The database went away while this was being saved, and it is not known whether it was. "
        + "Look first, before you do it again."
    default: setUpMessage
    }
  }

  private var setUpMessage: String {
    switch self {
    case .wrongAddress(let reason):
      "The address of the database cannot be used: \(reason). "
        + "Write it as postgres://user:password@host/database; signs such as @ or / in the "
        + "password are written as %40 and %2F."
    case .loginRefused(let server, let user):
      "The database (\(server)) refuses to let “\(user)” in. Check name and password in "
        + "the address, and that pg_hba.conf lets this machine in."
    case .noDatabase(let server, let name):
      "There is no database “\(name)” (\(server)). Make it: createdb --template=template0 "
        + "--encoding=UTF8 --locale=C \(name)"
    case .notEncrypted(let server, let reason):
      "No encrypted connection to the database (\(server)): \(reason). Check the server’s "
        + "certificate, and sslmode and sslrootcert in the address."
    case .tooOld(let server, let version):
      "The database (\(server)) is PostgreSQL \(version / 10_000). Rollcall needs 13 or newer: "
        + "upgrade the server, or name another."
    case .notUnicode(let server, let encoding):
      "The database (\(server)) keeps text as \(encoding). Rollcall needs UTF8: make another "
        + "with createdb --template=template0 --encoding=UTF8 --locale=C"
    case .otherOrder(let server):
      "The database (\(server)) sorts text by the rules of a language; Rollcall needs the same "
        + "order on every machine. Make another with createdb --template=template0 "
        + "--encoding=UTF8 --locale=C"
    case .missingRight(let detail):
      "The database user lacks a right (\(detail)). Make that user the owner of the database: "
        + "ALTER DATABASE … OWNER TO …"
    case .statementForgotten:
      "The database has forgotten a prepared statement, as a pooler makes it do. Add "
        + "pgbouncer=true to the address, behind a question mark."
    case .cannotConnect, .away, .tooSlow, .outcomeUnknown: message
    }
  }

  /// What people on the site may read of it.
  var forEverybody: PostgresUnavailable {
    switch self {
    case .tooSlow, .outcomeUnknown, .statementForgotten: self
    default: .away
    }
  }

  /// Whether the same address may work in a moment.
  var mayPass: Bool {
    if case .cannotConnect = self { true } else { false }
  }
}
