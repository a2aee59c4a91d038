package import TextAnalysis

/// A way of breaking a rule that shows in the words of one sentence.
struct PhraseFault: Sendable {
  var severity: Finding.Severity
  /// What is wrong; follows the quoted words: “caught the killer” + “calls …”.
  var what: String
  var how: String
  var patterns: Phrases
  /// One of each must be in the same sentence too, wherever it stands.
  var alongside: [Phrases] = []
  /// One of each must be somewhere in the draft too.
  var anywhere: [Phrases] = []
  /// Words of the same sentence with which it is right.
  var unless: Phrases = []
  /// Words anywhere in the draft with which it is right.
  var unlessAnywhere: Phrases = []
  /// Whether “not”, “never” or “no” just before the words makes them right.
  var mayBeDenied = false
  /// What could stand in place of the quoted words, in lower case; nil when that needs the writer.
  var rewrite: (@Sendable (_ quote: String) -> String?)?

  func matches(in sentence: WrittenSentence) -> [Range<Int>] {
    let found = sentence.matches(patterns)
    guard !found.isEmpty, alongside.allSatisfy(sentence.has) else { return [] }
    return found.filter { range in
      !clause(of: range, in: sentence).has(unless)
        && !(mayBeDenied && isDenied(range, in: sentence))
    }
  }

  /// What stands after the last “but” or “except” before the place: “we can't share it, but …”.
  private func clause(of range: Range<Int>, in sentence: WrittenSentence) -> WrittenSentence {
    let turn = sentence.tokens[..<range.lowerBound].lastIndex {
      ["but", "except", "although"].contains($0.text)
    }
    return turn.map { WrittenSentence(tokens: Array(sentence.tokens[$0...])) } ?? sentence
  }

  /// Whether the whole draft leaves room for the fault.
  func isOpen(in draft: ReadDraft) -> Bool {
    anywhere.allSatisfy(draft.has)
      && (unlessAnywhere.patterns.isEmpty || !draft.has(unlessAnywhere))
  }

  private func isDenied(_ range: Range<Int>, in sentence: WrittenSentence) -> Bool {
    let before = max(0, range.lowerBound - 4)..<range.lowerBound
    return sentence.has(Self.denials, in: before)
  }

  private static let denials: Phrases = [
    "not|no|never|nobody|without|isn't|wasn't|aren't|don't|doesn't|didn't|cannot|can't|won't|"
      + "neither"
  ]
}

extension ReviewRule {
  /// The findings of these faults, at most one for each place.
  func findings(of faults: [PhraseFault], in draft: ReadDraft) -> [Finding] {
    var findings: [Finding] = []
    let open = faults.filter { $0.isOpen(in: draft) }
    for sentence in draft.sentences + draft.hashtags {
      for fault in open {
        for range in fault.matches(in: sentence) where findings.count < ReadDraft.mostFindings {
          let span = sentence.span(of: range)
          guard !findings.contains(where: { $0.span.overlaps(span) }) else { continue }
          findings.append(
            finding(
              fault.severity, in: draft, at: span, what: fault.what, how: fault.how,
              rewrite: fault.rewrite?(draft.quote(span)))
          )
        }
      }
    }
    return findings
  }

  func finding(
    _ severity: Finding.Severity,
    in draft: ReadDraft,
    at span: TextSpan,
    what: String,
    how: String,
    rewrite: String? = nil
  ) -> Finding {
    let quote = draft.quote(span)
    return Finding(
      rule: Self.id,
      severity: severity,
      span: span,
      quote: quote,
      what: quote.isEmpty ? what : "“\(quote)” \(what)",
      why: Self.why,
      how: how,
      rewrite: rewrite
    )
  }

  /// A finding about what is not there.
  func absence(
    _ severity: Finding.Severity,
    what: String,
    how: String
  ) -> Finding {
    Finding(
      rule: Self.id,
      severity: severity,
      span: TextSpan(start: 0, end: 0),
      quote: "",
      what: what,
      why: Self.why,
      how: how
    )
  }
}

extension TextSpan {
  package func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }
}
