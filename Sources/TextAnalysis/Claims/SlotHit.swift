/// A place in a sentence that fills one slot of a pattern.
struct SlotHit: Equatable, Sendable {
  let slot: Int
  let positions: [Int]
  let isMisstated: Bool

  var first: Int { positions.first ?? 0 }
  var last: Int { positions.last ?? 0 }

  /// Nil for a number slot when no number belongs to the unit that was found.
  init?(
    _ hit: PhraseIndex.Hit,
    slot: Int,
    content: ClaimPattern.Slot,
    in sentence: Sentence
  ) {
    self.slot = slot
    switch content {
    case .words:
      positions = hit.positions
      isMisstated = false
    case .number(let expected, let units):
      guard let place = sentence.countPlace(of: hit), let value = sentence.count(at: place) else {
        return nil
      }
      positions = (hit.positions + [place]).sorted()
      isMisstated = value != expected
      if isMisstated, !sentence.counts(from: place, to: hit.first, only: units) { return nil }
    }
  }
}

extension Sentence {
  func count(at place: Int) -> Int? {
    if case .number(let value) = words[place].kind { value } else { nil }
  }

  /// The number that counts the unit: "4 more people", "the death toll is two".
  fileprivate func countPlace(of unit: PhraseIndex.Hit) -> Int? {
    countBefore(unit.first) ?? countAfter(unit.last)
  }

  /// Whether nothing else is counted in between: "one officer was hurt" counts officers.
  fileprivate func counts(from place: Int, to unit: Int, only units: [String]) -> Bool {
    guard place + 1 < unit else { return true }
    let own = Set(units.flatMap { Tokeniser.tokens(of: $0) }.map(\.stem))
    return words[(place + 1)..<unit].allSatisfy {
      own.contains($0.stem) || CountWords.fillers.contains($0.stem)
    }
  }

  private func countBefore(_ unit: Int) -> Int? {
    var place = unit
    while place > 0, unit - place < 5, breaks[place] < .comma {
      place -= 1
      if count(at: place) != nil { return countsOtherwise(place, unit: unit) ? nil : place }
      if CountWords.otherUnits.contains(words[place].stem) { return nil }
    }
    return nil
  }

  private func countAfter(_ unit: Int) -> Int? {
    var place = unit + 1
    while place < words.count, place - unit < 6 {
      if count(at: place) != nil {
        let next = place + 1 < words.count ? words[place + 1].stem : ""
        return CountWords.otherUnits.contains(next) || words[place].text.contains(":")
          ? nil : place
      }
      guard CountWords.links.contains(words[place].stem) else { return nil }
      place += 1
    }
    return nil
  }

  /// A time of day, a number to call, or "one of the …".
  private func countsOtherwise(_ place: Int, unit: Int) -> Bool {
    if words[place].text.contains(":"), unit != place + 1 { return true }
    if count(at: place) == 1, words[place + 1].stem == "of" { return true }
    guard place > 0 else { return false }
    let before = words[place - 1].stem
    return CountWords.dialled.contains(before)
      || (unit != place + 1 && CountWords.pointsInTime.contains(before))
  }
}

/// Words that tell what a number counts.
private enum CountWords {
  static let otherUnits = stems(
    """
    pm am hour minute second day week month year old block mile percent level floor street
    avenue road time o'clock
    """
  )

  static let links = stems(
    """
    is are was were be been now stand at to rise rose risen has have count toll total so far
    current remain climb number
    """
  )

  /// Words between a number and what it counts that do not change what it counts.
  static let fillers = stems(
    """
    more other others of the our these those that who so far also now both all additional new
    young innocent is are was were be been being have has had confirmed reported people person
    victim patient adult men women child children shopper injured hurt wounded dead known total
    """
  )

  static let dialled = stems("call dial text route line")

  static let pointsInTime = stems("at since by until")

  private static func stems(_ words: String) -> Set<String> {
    Set(Tokeniser.tokens(of: words).filter(\.isWord).map(\.stem))
  }
}
