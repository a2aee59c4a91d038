/// One way to state a claim: every slot must match in the same sentence, in any order.
package struct ClaimPattern: Equatable, Sendable, Codable {
  package var slots: [Slot]

  /// The pattern does not hold in a sentence with one of these.
  package var without: [String]

  package init(slots: [Slot], without: [String] = []) {
    self.slots = slots
    self.without = without
  }

  package enum Slot: Equatable, Sendable, Codable {
    /// Any one of these words or phrases; `*` inside a phrase stands for up to three words.
    case words([String])
    /// This number before (or close to) one of these units; another number is a misstatement.
    case number(Int, of: [String])
  }
}

/// What a sentence can be about: a proposition with the ways to recognise it.
package struct RecognisableClaim: Equatable, Sendable {
  package var id: String
  package var patterns: [ClaimPattern]

  /// Whether another number misstates it: yes for a fact.
  ///
  /// A rumour with another number is not this rumour.
  package var comparesNumbers: Bool

  package init(id: String, patterns: [ClaimPattern], comparesNumbers: Bool = true) {
    self.id = id
    self.patterns = patterns
    self.comparesNumbers = comparesNumbers
  }
}
