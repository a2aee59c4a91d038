/// One thing that somebody did with a draft; it stays in the record for good.
package struct DraftEvent: Equatable, Sendable {
  package var number: Int
  /// The version that it was done to.
  package var version: Int
  package var kind: Kind
  package var person: DeskPerson
  /// Milliseconds since 1970.
  package var at: Int
  package var details: [Detail: String]

  /// The raw values are stored.
  package enum Kind: String, Sendable, CaseIterable {
    case written
    case submitted
    case returned
    case approved
    /// A block finding that an approver lets stand, with a reason.
    case overridden
    /// A warning that the writer lets stand, with a reason.
    case ignored
    case published
    case setAside = "set-aside"
    case takenUp = "taken-up"
    case exported
  }

  package enum Detail: String, Sendable, Codable, CodingKeyRepresentable {
    case comment, reason, rule, quote, passage, network, link, postedAt, format, basedOn, endedState
    case alone, template, blocks, warnings
  }
}
