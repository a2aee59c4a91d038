package import Storage

/// Messages that wait for a session's next page.
package struct FlashStore: Sendable {
  private let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  package func leave(_ flash: Flash, for session: Session) async throws {
    try await database.write {
      try $0.execute(
        """
        UPDATE web_session SET flash_kind = \(flash.kind.rawValue), flash_text = \(flash.text)
        WHERE id = \(session.id)
        """
      )
    }
  }

  /// The waiting message, which is then gone.
  package func take(for session: Session) async throws -> Flash? {
    let query: SQL = "SELECT flash_kind, flash_text FROM web_session WHERE id = \(session.id)"
    guard let row = try await database.read({ try $0.row(query) }),
      let kind = try row.textIfPresent("flash_kind").flatMap(Flash.Kind.init),
      let text = try row.textIfPresent("flash_text")
    else { return nil }
    try await database.write {
      try $0.execute(
        "UPDATE web_session SET flash_kind = NULL, flash_text = NULL WHERE id = \(session.id)"
      )
    }
    return Flash(kind, text)
  }
}
