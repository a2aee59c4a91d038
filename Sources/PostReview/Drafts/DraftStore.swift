import Kernel
package import Storage

/// Where drafts are kept with every version and everything that was done to them.
package struct DraftStore: Sendable {
  private let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  /// The newest first.
  package func drafts(in states: [DraftState], limit: Int = 200) async throws -> [Draft] {
    let query: SQL = """
      SELECT * FROM desk_draft WHERE \(.among("state", states.map(\.rawValue)))
      ORDER BY updated_at DESC, id LIMIT \(limit)
      """
    return try await database.read { try $0.rows(query).map(Draft.init) }
  }
}

extension Draft {
  init(_ row: Row) throws {
    self.init(
      id: ID(try row.text("id")),
      title: try row.text("title"),
      state: DraftState(rawValue: try row.text("state")) ?? .draft,
      version: try row.integer("version"),
      writer: DeskPerson(id: try row.text("writer_id"), name: try row.text("writer_name")),
      createdAt: try row.integer("created_at"),
      updatedAt: try row.integer("updated_at")
    )
  }
}
