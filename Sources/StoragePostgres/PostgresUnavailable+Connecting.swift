extension PostgresUnavailable {
  /// libpq has no code for why it could not connect, only words.
  init(_ said: String, from address: PostgresAddress) {
    let reason = said.split(separator: "\n").joined(separator: "; ")
    let words = reason.lowercased()
    let isMentioned = { (signs: [String]) in signs.contains { words.contains($0) } }
    self =
      if isMentioned(["password", "authentication failed", "pg_hba.conf"])
        || words.contains("role \"") && words.contains("does not exist")
      {
        .loginRefused(server: address.label, user: address.user)
      } else if words.contains("database \"") && words.contains("does not exist") {
        .noDatabase(server: address.label, name: address.database)
      } else if isMentioned(["ssl", "certificate", "tls"]) && !words.contains("connection refused")
      {
        .notEncrypted(server: address.label, reason: reason)
      } else {
        .cannotConnect(server: address.label, reason: reason)
      }
  }
}
