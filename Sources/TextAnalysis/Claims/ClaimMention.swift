/// One place in a text where a claim is mentioned, and what the writer says about it.
package struct ClaimMention: Equatable, Sendable, Codable {
  package var claim: String
  package var stance: Stance

  /// The sentence or clause that carries the mention.
  package var span: TextSpan
  package var quote: String

  package init(claim: String, stance: Stance, span: TextSpan, quote: String) {
    self.claim = claim
    self.stance = stance
    self.span = span
    self.quote = quote
  }

  package enum Stance: String, Sendable, Codable, CaseIterable {
    /// Stated as true, in the writer's own name.
    case asserted
    /// Stated as untrue, or said to have no evidence.
    case denied
    /// Called unconfirmed, possible, or being checked.
    case hedged
    case asked
    /// Put in somebody else's mouth ("witnesses say").
    case reported
    /// Named as the writer's own error that is now withdrawn.
    case corrected
    /// Stated with another number than the claim's.
    case misstated
  }
}

/// A half-open range of Unicode scalars in a text.
package struct TextSpan: Hashable, Sendable, Codable {
  package var start: Int
  package var end: Int

  package init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }
}
