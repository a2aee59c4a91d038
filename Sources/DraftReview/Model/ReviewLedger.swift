package import TextAnalysis

/// What a scenario's ledger holds about its claims at the moment of writing.
package struct ReviewLedger: Sendable {
  /// The category of what nobody has confirmed.
  package static let unconfirmedRule = "unverified-claim"

  private let reader: ClaimReader
  private let entries: [String: Entry]

  /// `entries` holds what may not be stated, by the claim's id; claims without an entry may.
  package init(reader: ClaimReader, entries: [String: Entry]) {
    self.reader = reader
    self.entries = entries
  }

  package struct Entry: Equatable, Sendable {
    /// The category under which a statement of it is found, for example `unverified-claim`.
    package var rule: String
    package var status: Status

    package init(rule: String, status: Status) {
      self.rule = rule
      self.status = status
    }
  }

  package enum Status: Sendable {
    /// Nobody has confirmed it so far.
    case unconfirmed
    /// Known, and not yet or not at all for the public.
    case notReleased
    /// Only with the approval of command.
    case needsApproval
  }

  /// The places where the text states as a fact what it may not.
  func statements(in text: String) -> [(span: TextSpan, entry: Entry)] {
    reader.mentions(in: text).compactMap { mention in
      guard let entry = entries[mention.claim],
        mention.stance == .asserted || mention.stance == .reported && entry.status != .unconfirmed
      else { return nil }
      return (mention.span, entry)
    }
  }
}
