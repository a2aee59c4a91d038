import Foundation
import Kernel

extension Desk {
  /// Notes that the approved text is public on a network; `minutesAgo` as a person typed it.
  package func markPublished(
    _ id: Draft.ID, version: Int, network: String, link: String, minutesAgo: String,
    by person: DeskPerson
  ) async throws {
    let record = try await store.record(id)
    guard record.content.networks.contains(network) else { throw DraftError.notOnNetwork }
    guard let minutes = Int(minutesAgo.isEmpty ? "0" : minutesAgo), (0...10_080).contains(minutes)
    else { throw DraftError.badTime }
    let now = clock()
    let details: [DraftEvent.Detail: String] = [
      .network: network, .link: try Self.checkedLink(link),
      .postedAt: "\(now - minutes * 60_000)",
    ]
    try await store.perform(
      .published, details, on: id, version: version, by: person, now: now)
  }

  package func setAside(
    _ id: Draft.ID, version: Int, reason: String, by person: DeskPerson
  ) async throws {
    try await store.perform(
      .setAside, [.reason: try checked(reason)], on: id, version: version, by: person,
      now: clock())
  }

  package func takeUp(_ id: Draft.ID, version: Int, by person: DeskPerson) async throws {
    try await store.perform(.takenUp, on: id, version: version, by: person, now: clock())
  }

  /// The whole record, with the note that it was given out.
  package func export(
    _ id: Draft.ID, as format: RecordFormat, by person: DeskPerson
  ) async throws -> DraftRecord {
    let version = try await store.record(id).draft.version
    try await store.perform(
      .exported, [.format: format.rawValue], on: id, version: version, by: person, now: clock())
    return try await store.record(id)
  }

  private static func checkedLink(_ typed: String) throws(DraftError) -> String {
    guard typed.utf8.count <= 2_000, let parts = URLComponents(string: typed),
      parts.scheme == "https" || parts.scheme == "http", let host = parts.host,
      host.contains("."), !typed.contains(where: \.isWhitespace)
    else { throw .badLink }
    return typed
  }
}

/// How a record is given out.
package enum RecordFormat: String, Sendable, CaseIterable {
  case json, csv

  package var type: String {
    switch self {
    case .json: "application/json; charset=utf-8"
    case .csv: "text/csv; charset=utf-8"
    }
  }
}
