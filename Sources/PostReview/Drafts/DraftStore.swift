import DraftReview
import Foundation
import Kernel
package import Storage

/// Where drafts are kept with every version and everything that was done to them.
package struct DraftStore: Sendable {
  private let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  /// The newest first; with words, only those that have all of them.
  package func drafts(matching words: String = "", limit: Int = 300) async throws -> [Draft] {
    var query: SQL = "SELECT * FROM desk_draft WHERE 1 = 1"
    for word in words.searchWords.prefix(8) {
      query += " AND search LIKE \("%\(word.escapedForLike)%") ESCAPE '!'"
    }
    query += " ORDER BY updated_at DESC, id LIMIT \(limit)"
    return try await database.read { [query] in try $0.rows(query).map(Draft.init) }
  }

  package func record(_ id: Draft.ID) async throws -> DraftRecord {
    try await database.read { try $0.draftRecord(id) }
  }

  /// A new draft with its first version.
  package func create(
    _ content: DraftContent, findings: [PassageFinding] = [], by person: DeskPerson,
    template: String? = nil, now: Int
  ) async throws -> Draft.ID {
    let id = Draft.ID(UUID().uuidString.lowercased())
    let draft = Draft(
      id: id, title: content.shownTitle, state: .draft, version: 1, writer: person,
      createdAt: now, updatedAt: now)
    let version = DraftVersion(
      number: 1, person: person, at: now, content: content, findings: findings)
    var details = version.summary
    details[.template] = template
    try await database.write { [details] transaction in
      try transaction.insert(draft, search: content.searchText)
      try transaction.insert(version, of: id)
      try transaction.record(.written, details, about: draft, by: person, at: now)
    }
    return id
  }

  /// Saves the text as the next version and gives its number; the same text again changes nothing.
  ///
  /// Throws ``DraftError/stale(by:version:)`` when somebody saved after `base`.
  @discardableResult
  package func save(
    _ content: DraftContent, of id: Draft.ID, basedOn base: Int,
    findings: [PassageFinding] = [], by person: DeskPerson, now: Int
  ) async throws -> SavedDraft {
    try await database.write { transaction in
      let record = try transaction.draftRecord(id)
      guard record.content != content else {
        return SavedDraft(version: record.draft.version, isNew: false, endedState: nil)
      }
      try record.requireCurrent(base)
      let state = try record.draft.state.after(.written)
      let version = DraftVersion(
        number: record.draft.version + 1, person: person, at: now, content: content,
        findings: findings)
      try transaction.insert(version, of: id)
      var draft = record.draft
      draft.title = content.shownTitle
      draft.version = version.number
      draft.state = state
      draft.updatedAt = now
      try transaction.update(draft, search: content.searchText)
      let ended = record.draft.state.isWaitingOrApproved ? record.draft.state : nil
      var details = version.summary
      details[.endedState] = ended?.rawValue
      try transaction.record(.written, details, about: draft, by: person, at: now)
      return SavedDraft(version: version.number, isNew: true, endedState: ended)
    }
  }

  /// Does what the kind says to the version that the person saw.
  package func perform(
    _ kind: DraftEvent.Kind, _ details: [DraftEvent.Detail: String] = [:], on id: Draft.ID,
    version: Int, by person: DeskPerson, now: Int
  ) async throws {
    try await database.write { transaction in
      let record = try transaction.draftRecord(id)
      try record.requireCurrent(version)
      var draft = record.draft
      draft.state = try draft.state.after(kind)
      if draft.state != record.draft.state {
        draft.updatedAt = now
        try transaction.update(draft)
      }
      try transaction.record(kind, details, about: draft, by: person, at: now)
    }
  }
}

/// What saving a draft came to.
package struct SavedDraft: Equatable, Sendable {
  package var version: Int
  /// False when the text was the same as before.
  package var isNew: Bool
  /// The review or approval that ended because the text is another now.
  package var endedState: DraftState?
}

extension DraftRecord {
  fileprivate func requireCurrent(_ version: Int) throws(DraftError) {
    guard version != draft.version else { return }
    throw .stale(by: versions.last?.person.name ?? "Somebody", version: draft.version)
  }
}

extension DraftState {
  fileprivate var isWaitingOrApproved: Bool { self == .inReview || self == .approved }
}

extension DraftVersion {
  /// For the event of its writing.
  fileprivate var summary: [DraftEvent.Detail: String] {
    let severities = findings.map(\.finding.severity)
    return [
      .blocks: "\(severities.count { $0 == .block })",
      .warnings: "\(severities.count { $0 == .warn })",
    ]
  }
}

extension DraftContent {
  fileprivate var searchText: String {
    ([title, text] + own.values.sorted()).joined(separator: "\n").lowercased()
  }
}

extension String {
  fileprivate var searchWords: [String] {
    lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
  }

  fileprivate var escapedForLike: String {
    reduce(into: "") { $0 += "!%_".contains($1) ? "!\($1)" : "\($1)" }
  }
}
