import Foundation

/// Something that happened, told to other features and to the audit log.
///
/// It is appended in the transaction that made it true, so neither exists without the other.
package struct DomainEvent: Sendable, Equatable {
  /// What happened, as `feature.what-happened`, for example `accounts.person-deactivated`.
  package let kind: String
  /// The identifier of the thing it happened to.
  package let subject: String
  /// JSON, with sorted keys.
  package let payload: String
  /// Milliseconds since 1970.
  package let at: Int

  package init(kind: String, subject: String, payload: String = "{}", at: Int) {
    self.kind = kind
    self.subject = subject
    self.payload = payload
    self.at = at
  }

  package init(
    kind: String,
    subject: String,
    encoding payload: some Encodable,
    at: Int
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(payload), as: UTF8.self)
    self.init(kind: kind, subject: subject, payload: json, at: at)
  }
}

/// An event with its place in the order of all events, counted from 1.
package struct RecordedEvent: Sendable, Equatable {
  package let position: Int
  package let event: DomainEvent

  package init(position: Int, event: DomainEvent) {
    self.position = position
    self.event = event
  }
}
