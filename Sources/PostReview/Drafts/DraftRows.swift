import DraftReview
import Foundation
import Kernel
import Storage

extension Transaction {
  func draftRecord(_ id: Draft.ID) throws -> DraftRecord {
    guard let row = try row("SELECT * FROM desk_draft WHERE id = \(id)") else {
      throw DraftError.noSuchDraft
    }
    return DraftRecord(
      draft: try Draft(row),
      versions: try rows("SELECT * FROM desk_version WHERE draft_id = \(id) ORDER BY number")
        .map(DraftVersion.init),
      events: try rows("SELECT * FROM desk_event WHERE draft_id = \(id) ORDER BY number")
        .map(DraftEvent.init))
  }

  func insert(_ draft: Draft, search: String) throws {
    try execute(
      """
      INSERT INTO desk_draft
        (id, title, state, version, writer_id, writer_name, created_at, updated_at, search)
      VALUES
        (\(draft.id), \(draft.title), \(draft.state.rawValue), \(draft.version),
         \(draft.writer.id), \(draft.writer.name), \(draft.createdAt), \(draft.updatedAt),
         \(search))
      """
    )
  }

  func update(_ draft: Draft) throws {
    try execute(
      """
      UPDATE desk_draft SET title = \(draft.title), state = \(draft.state.rawValue),
        version = \(draft.version), updated_at = \(draft.updatedAt)
      WHERE id = \(draft.id)
      """
    )
  }

  func update(_ draft: Draft, search: String) throws {
    try update(draft)
    try execute("UPDATE desk_draft SET search = \(search) WHERE id = \(draft.id)")
  }

  func insert(_ version: DraftVersion, of draft: Draft.ID) throws {
    let content = try DeskJSON.text(version.content)
    let findings = try DeskJSON.text(version.findings)
    try execute(
      """
      INSERT INTO desk_version
        (draft_id, number, person_id, person_name, at, content, findings)
      VALUES
        (\(draft), \(version.number), \(version.person.id), \(version.person.name),
         \(version.at), \(content), \(findings))
      """
    )
  }

  /// Writes the event down, and tells other features by the outbox.
  func record(
    _ kind: DraftEvent.Kind, _ details: [DraftEvent.Detail: String], about draft: Draft,
    by person: DeskPerson, at now: Int
  ) throws {
    let last = try row("SELECT MAX(number) AS last FROM desk_event WHERE draft_id = \(draft.id)")
    let number = (try last?.integerIfPresent("last") ?? 0) + 1
    try execute(
      """
      INSERT INTO desk_event
        (draft_id, number, version, kind, person_id, person_name, at, details)
      VALUES
        (\(draft.id), \(number), \(draft.version), \(kind.rawValue), \(person.id),
         \(person.name), \(now), \(try DeskJSON.text(details)))
      """
    )
    let payload = ["by": person.id, "version": "\(draft.version)"]
    try append(
      DomainEvent(
        kind: "desk.draft-\(kind.rawValue)", subject: draft.id.rawValue, encoding: payload, at: now)
    )
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

extension DraftVersion {
  fileprivate init(_ row: Row) throws {
    self.init(
      number: try row.integer("number"),
      person: DeskPerson(id: try row.text("person_id"), name: try row.text("person_name")),
      at: try row.integer("at"),
      content: try DeskJSON.value(DraftContent.self, from: try row.text("content")),
      findings: try DeskJSON.value([PassageFinding].self, from: try row.text("findings"))
    )
  }
}

extension DraftEvent {
  fileprivate init(_ row: Row) throws {
    self.init(
      number: try row.integer("number"),
      version: try row.integer("version"),
      kind: Kind(rawValue: try row.text("kind")) ?? .exported,
      person: DeskPerson(id: try row.text("person_id"), name: try row.text("person_name")),
      at: try row.integer("at"),
      details: try DeskJSON.value([Detail: String].self, from: try row.text("details"))
    )
  }
}
