/// Finds which claims a text mentions and how: the heart of scoring and of the crowd's reaction.
///
/// Deterministic and linear in the length of the text; built once for a pack, then read often.
package struct ClaimReader: Sendable {
  private let index: ClaimIndex

  package init(_ claims: [RecognisableClaim]) {
    index = ClaimIndex(claims)
  }

  /// Every mention, in order of the text; at most one for a claim in a sentence.
  package func mentions(in text: String) -> [ClaimMention] {
    let scalars = Array(text.unicodeScalars)
    let sentences = SentenceSplitter.sentences(of: Tokeniser.tokens(of: scalars))
    var passage = Passage()
    for sentence in sentences {
      let reader = StanceReader(sentence)
      let read = readings(of: index.matches(in: sentence), by: reader)
      passage.append(read, reader)
    }
    return passage.readings.map { reading in
      ClaimMention(
        claim: index.claims[reading.claim].id,
        stance: reading.stance,
        span: reading.span,
        quote: Self.quote(reading.span, of: scalars)
      )
    }
  }

  /// The claims a question is about, whatever the stance.
  package func topics(of text: String) -> [String] {
    var seen: Set<String> = []
    return mentions(in: text).map(\.claim).filter { seen.insert($0).inserted }
  }

  /// One reading a claim: the pattern whose stance tells most.
  private func readings(of matches: [ClaimMatch], by reader: StanceReader) -> [Reading] {
    var best: [Int: Reading] = [:]
    for match in matches {
      guard let stance = reader.stance(of: match) else { continue }
      let reading = Reading(match, stance: stance, in: reader.sentence)
      if let known = best[match.claim], known.weight >= reading.weight { continue }
      best[match.claim] = reading
    }
    return Reading.withoutRepeatedNumbers(best.values.sorted { $0.claim < $1.claim }) {
      index.claims[$0].comparesNumbers
    }
  }

  private static func quote(_ span: TextSpan, of scalars: [Unicode.Scalar]) -> String {
    var quote = ""
    quote.unicodeScalars.append(contentsOf: scalars[span.start..<span.end])
    return quote
  }
}
