import CLibPQ

/// Which server and database, and how it is used: all of it stands in one URL.
///
/// `postgres://user:password@host/database?sslmode=verify-full`. Whatever libpq knows may stand
/// behind the question mark, and three of our own: `pool_size`, `statement_timeout` in seconds, and
/// `pgbouncer=true` for a pooler that gives each transaction another connection.
package struct PostgresAddress: Sendable {
  /// What libpq gets: the URL without our own parameters.
  let url: String
  /// Without the password, for messages and the log.
  package let label: String
  let user: String
  let database: String
  var poolSize = 8
  /// Milliseconds.
  var statementTimeout = 30_000
  var keepsStatements = true

  package init(_ text: String) throws(PostgresUnavailable) {
    guard Self.isPostgres(text) else { throw .wrongAddress("it does not begin with postgres://") }
    let parts = text.split(separator: "?", maxSplits: 1).map(String.init)
    var kept: [String] = []
    for parameter in (parts.dropFirst().first ?? "").split(separator: "&").map(String.init) {
      let pair = parameter.split(separator: "=", maxSplits: 1).map(String.init)
      let value = pair.dropFirst().first ?? ""
      switch pair.first {
      case "pgbouncer": keepsStatements = try !Self.flag(value)
      case "pool_size": poolSize = try Self.number(value, "pool_size", in: 2...200)
      case "statement_timeout":
        statementTimeout = try Self.number(value, "statement_timeout", in: 1...3_600) * 1_000
      default: kept.append(parameter)
      }
    }
    url = (parts.first ?? "") + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
    let options = try Self.options(of: url)
    user = options["user"] ?? ""
    database = options["dbname"] ?? user
    label = Self.label(options, database: database)
  }

  /// Whether the text is meant for this driver.
  package static func isPostgres(_ text: String) -> Bool {
    text.hasPrefix("postgres://") || text.hasPrefix("postgresql://")
  }

  private static func flag(_ value: String) throws(PostgresUnavailable) -> Bool {
    switch value {
    case "true": true
    case "false": false
    default: throw .wrongAddress("pgbouncer is true or false, not “\(value)”")
    }
  }

  private static func number(
    _ value: String, _ name: String, in range: ClosedRange<Int>
  ) throws(PostgresUnavailable) -> Int {
    guard let number = Int(value), range.contains(number) else {
      throw .wrongAddress(
        "\(name) is a number from \(range.lowerBound) to \(range.upperBound), not “\(value)”")
    }
    return number
  }

  private static func label(_ options: [String: String], database: String) -> String {
    let host = options["host"] ?? options["hostaddr"] ?? "this machine"
    let port = options["port"].map { ":\($0)" } ?? ""
    return "\(database) on \(host)\(port)"
  }

  /// What libpq reads from the URL.
  private static func options(of url: String) throws(PostgresUnavailable) -> [String: String] {
    var problem: UnsafeMutablePointer<CChar>?
    guard let parsed = PQconninfoParse(url, &problem) else {
      let reason = problem.map { String(cString: $0) } ?? "it cannot be read"
      PQfreemem(problem)
      // The reason may quote the address, and with it the password.
      let isQuoting = reason.contains("://") || reason.contains("percent")
      throw .wrongAddress(
        isQuoting ? "it cannot be read" : reason.split(separator: "\n").joined(separator: " "))
    }
    defer { PQconninfoFree(parsed) }
    var options: [String: String] = [:]
    var option = parsed
    while let keyword = option.pointee.keyword {
      if let value = option.pointee.val {
        options[String(cString: keyword)] = String(cString: value)
      }
      option += 1
    }
    return options
  }
}
