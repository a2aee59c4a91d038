/// An example text with the claims it mentions, labelled by hand.
package struct LabelledSentence: Equatable, Sendable, Codable {
  package var text: String
  package var expected: [String: ClaimMention.Stance]

  package init(text: String, expected: [String: ClaimMention.Stance]) {
    self.text = text
    self.expected = expected
  }
}
