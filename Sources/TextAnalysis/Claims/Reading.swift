/// A claim found in a sentence, with the stance read so far.
struct Reading: Equatable, Sendable {
  let claim: Int
  let firstWord: Int
  var stance: ClaimMention.Stance
  var span: TextSpan

  /// The positions of the matched words.
  let positions: [Int]

  init(_ match: ClaimMatch, stance: ClaimMention.Stance, in sentence: Sentence) {
    claim = match.claim
    firstWord = match.first
    self.stance = stance
    span = sentence.span
    positions = match.positions
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

  /// In order of the text, with one number misstating one claim at most: a number that is right for
  /// one fact is no misstatement of another, and the first fact comes before later ones.
  static func withoutRepeatedNumbers(
    _ readings: [Reading],
    isFact: (Int) -> Bool
  ) -> [Reading] {
    var taken = Set(
      readings.filter { $0.stance != .misstated && isFact($0.claim) }.flatMap(\.positions)
    )
    var kept: [Reading] = []
    for reading in readings {
      if reading.stance == .misstated {
        guard taken.isDisjoint(with: reading.positions) else { continue }
        taken.formUnion(reading.positions)
      }
      kept.append(reading)
    }
    return kept.sorted { ($0.firstWord, $0.claim) < ($1.firstWord, $1.claim) }
  }
}
