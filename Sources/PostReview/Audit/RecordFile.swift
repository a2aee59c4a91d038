import DraftReview
import Foundation
import Kernel

/// The record of a draft as a file for a records request.
struct RecordFile {
  let record: DraftRecord

  func bytes(_ format: RecordFormat) throws -> [UInt8] {
    switch format {
    case .json: Array(try DeskJSON.data(WholeRecord(record), isPretty: true))
    case .csv: Array(csv.utf8)
    }
  }

  /// One line for each event; the texts stand in the line of the event that wrote them.
  private var csv: String {
    let header = [
      "event", "at", "person", "person_id", "act", "version", "rule", "quote", "reason_or_comment",
      "network", "link", "posted_at", "title", "text", "own_wording", "networks", "alt",
    ]
    let lines = record.events.map { event in
      cells(of: event).map(Self.cell).joined(separator: ",")
    }
    return ([header.joined(separator: ",")] + lines).joined(separator: "\r\n") + "\r\n"
  }

  private func cells(of event: DraftEvent) -> [String] {
    let content =
      event.kind == .written
      ? record.versions.first { $0.number == event.version }?.content : nil
    let posted = event.details[.postedAt].flatMap { Int($0) }.map(Moment.iso) ?? ""
    let act = [
      "\(event.number)", Moment.iso(event.at), event.person.name, event.person.id,
      event.kind.rawValue, "\(event.version)", event.details[.rule] ?? "",
      event.details[.quote] ?? "", event.remark ?? "", event.details[.network] ?? "",
      event.details[.link] ?? "", posted,
    ]
    let own = (content?.own ?? [:]).sorted { $0.key < $1.key }.map { "\($0): \($1)" }
    return act + [
      content?.title ?? "", content?.text ?? "", own.joined(separator: "\n"),
      content?.networks.joined(separator: " ") ?? "", content?.alt ?? "",
    ]
  }

  /// Quoted; what a spreadsheet would take for a formula begins with an apostrophe.
  private static func cell(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    return "\"" + (isFormula ? "'" : "") + text.replacing("\"", with: "\"\"") + "\""
  }
}

/// The shape of the JSON file: the draft, its versions with their findings, and its events.
private struct WholeRecord: Encodable {
  let id: String
  let title: String
  let state: String
  let versions: [Version]
  let events: [Event]

  struct Version: Encodable {
    let number: Int
    let at: String
    let person: DeskPerson
    let content: DraftContent
    let findings: [PassageFinding]
  }

  struct Event: Encodable {
    let number: Int
    let version: Int
    let at: String
    let person: DeskPerson
    let act: String
    let details: [DraftEvent.Detail: String]
  }

  init(_ record: DraftRecord) {
    id = record.draft.id.rawValue
    title = record.draft.title
    state = record.draft.state.rawValue
    versions = record.versions.map {
      Version(
        number: $0.number, at: Moment.iso($0.at), person: $0.person, content: $0.content,
        findings: $0.findings)
    }
    events = record.events.map {
      Event(
        number: $0.number, version: $0.version, at: Moment.iso($0.at), person: $0.person,
        act: $0.kind.rawValue, details: $0.details)
    }
  }
}
