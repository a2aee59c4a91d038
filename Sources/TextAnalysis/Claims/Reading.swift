/// A claim found in a sentence, with the stance read so far.
struct Reading: Equatable, Sendable {
  let claim: Int
  let firstWord: Int
  var stance: ClaimMention.Stance
  var span: TextSpan

  /// How many of the sentence's words the pattern took.
  let breadth: Int

  init(_ match: ClaimMatch, stance: ClaimMention.Stance, in sentence: Sentence) {
    claim = match.claim
    firstWord = match.first
    self.stance = stance
    span = sentence.span
    breadth = match.positions.count
  }

  /// Among readings of one claim the heavier counts: a judgement before a bare statement.
  var weight: Int {
    switch stance {
    case .corrected: 6
    case .denied: 5
    case .hedged: 4
    case .asked: 3
    case .reported: 2
    case .asserted: 1
    case .misstated: 0
    }
  }
}
