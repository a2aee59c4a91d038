/// How well claims are recognised in sentences that people have labelled.
///
/// A mention counts as right only with the right stance; a wrong stance is both a miss and a false
/// alarm. Where a text mentions a claim more than once, one right mention is enough.
package struct CheckReport: Equatable, Sendable {
  package private(set) var sentences = 0

  /// Labels over all sentences.
  package private(set) var expected = 0

  /// Claims found over all sentences.
  package private(set) var found = 0
  package private(set) var right = 0
  package private(set) var errors: [CheckError] = []

  package init(of sentences: [LabelledSentence], read reader: ClaimReader) {
    for sentence in sentences { add(sentence, reader.mentions(in: sentence.text)) }
  }

  /// The share of what was found that is right, 0…1; 1 when nothing was found.
  package var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }

  /// The share of what was labelled that was found, 0…1; 1 when nothing was labelled.
  package var recall: Double { expected == 0 ? 1 : Double(right) / Double(expected) }

  private mutating func add(_ sentence: LabelledSentence, _ mentions: [ClaimMention]) {
    sentences += 1
    let stances = Dictionary(grouping: mentions, by: \.claim).mapValues { $0.map(\.stance) }
    expected += sentence.expected.count
    found += stances.count
    for claim in Set(stances.keys).union(sentence.expected.keys).sorted() {
      let label = sentence.expected[claim]
      let read = stances[claim] ?? []
      if let label, read.contains(label) {
        right += 1
      } else {
        errors.append(
          CheckError(text: sentence.text, claim: claim, expected: label, found: read.first)
        )
      }
    }
  }
}

/// A claim that was missed, found where it is not, or read with the wrong stance.
package struct CheckError: Equatable, Sendable, CustomStringConvertible {
  package var text: String
  package var claim: String

  /// Nil when the claim should not have been found.
  package var expected: ClaimMention.Stance?

  /// Nil when the claim was not found.
  package var found: ClaimMention.Stance?

  package init(
    text: String,
    claim: String,
    expected: ClaimMention.Stance?,
    found: ClaimMention.Stance?
  ) {
    self.text = text
    self.claim = claim
    self.expected = expected
    self.found = found
  }

  package var description: String {
    switch (expected, found) {
    case (let expected?, let found?): "\(claim) read as \(found), is \(expected): \(text)"
    case (let expected?, nil): "\(claim) (\(expected)) not found: \(text)"
    case (nil, let found?): "\(claim) (\(found)) found, is not there: \(text)"
    case (nil, nil): "\(claim): \(text)"
    }
  }
}
