/// The patterns of all claims, compiled so that one pass over a sentence finds them.
struct ClaimIndex: Sendable {
  private(set) var claims: [RecognisableClaim] = []
  private var patterns: [Pattern] = []
  private var phrases = PhraseIndex(comparing: .stem)
  private var uses: [Int: [Use]] = [:]
  private var exclusions: [Int: [Int]] = [:]

  private struct Pattern: Sendable {
    let claim: Int
    let slots: [ClaimPattern.Slot]
  }

  private struct Use: Sendable {
    let pattern: Int
    let slot: Int
  }

  init(_ claims: [RecognisableClaim]) {
    for claim in claims {
      for pattern in claim.patterns where !pattern.slots.isEmpty {
        add(pattern, of: self.claims.count)
      }
      self.claims.append(claim)
    }
  }

  private mutating func add(_ pattern: ClaimPattern, of claim: Int) {
    let number = patterns.count
    patterns.append(Pattern(claim: claim, slots: pattern.slots))
    for (slot, content) in pattern.slots.enumerated() {
      for phrase in Self.phrases(of: content) {
        uses[phrases.add(phrase), default: []].append(Use(pattern: number, slot: slot))
      }
    }
    for phrase in pattern.without.compactMap({ Phrase($0) }) {
      exclusions[phrases.add(phrase), default: []].append(number)
    }
  }

  private static func phrases(of slot: ClaimPattern.Slot) -> [Phrase] {
    let texts =
      switch slot {
      case .words(let words): words
      case .number(_, let units): units
      }
    // In the pack's order, each once: equally good places are chosen the same way in every run.
    var seen: Set<Phrase> = []
    return (texts.compactMap { Phrase($0) } + texts.compactMap { Phrase(runningTogether: $0) })
      .filter { seen.insert($0).inserted }
  }

  /// Where each claim is stated in the sentence: the best place for each pattern that holds.
  func matches(in sentence: Sentence) -> [ClaimMatch] {
    var found: [Int: [SlotHit]] = [:]
    var excluded: Set<Int> = []
    for hit in phrases.hits(in: sentence.words) {
      for use in uses[hit.phrase] ?? [] {
        let slot = patterns[use.pattern].slots[use.slot]
        if let slotHit = SlotHit(hit, slot: use.slot, content: slot, in: sentence) {
          found[use.pattern, default: []].append(slotHit)
        }
      }
      excluded.formUnion(exclusions[hit.phrase] ?? [])
    }
    let places = sentence.places
    return found.keys.sorted().compactMap { number in
      guard !excluded.contains(number), let hits = found[number] else { return nil }
      let pattern = patterns[number]
      let match = ClaimMatch(
        claim: pattern.claim,
        isFact: claims[pattern.claim].comparesNumbers,
        slots: pattern.slots.count,
        hits: hits,
        in: places
      )
      return match.flatMap { $0.isMisstated && !claims[$0.claim].comparesNumbers ? nil : $0 }
    }
  }
}
