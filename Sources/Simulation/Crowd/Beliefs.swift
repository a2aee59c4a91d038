/// What everybody thinks of every claim, in flat arrays with running counts.
struct Beliefs: Sendable {
  private let people: Int
  private var beliefs: [UInt8]
  /// How often somebody met the claim, up to 127; the top bit says that they passed it on.
  private var meetings: [UInt8]
  /// Six counts for each claim.
  private var counts: [Int]

  init(people: Int, claims: Int) {
    self.people = people
    beliefs = [UInt8](repeating: 0, count: people * claims)
    meetings = beliefs
    counts = [Int](repeating: 0, count: Belief.allCases.count * claims)
    for claim in 0..<claims { counts[place(.unaware, claim)] = people }
  }

  func belief(of person: Int, in claim: Int) -> Belief {
    Belief(rawValue: beliefs[claim * people + person]) ?? .unaware
  }

  mutating func set(_ belief: Belief, of person: Int, in claim: Int) {
    let old = self.belief(of: person, in: claim)
    guard old != belief else { return }
    counts[place(old, claim)] -= 1
    counts[place(belief, claim)] += 1
    beliefs[claim * people + person] = belief.rawValue
  }

  /// Counts one more meeting and returns how many there were before.
  mutating func meet(_ person: Int, _ claim: Int) -> Int {
    let index = claim * people + person
    let before = meetings[index] & 0x7F
    if before < 0x7F { meetings[index] += 1 }
    return Int(before)
  }

  func meetings(of person: Int, with claim: Int) -> Int {
    Int(meetings[claim * people + person] & 0x7F)
  }

  func hasShared(_ person: Int, _ claim: Int) -> Bool {
    meetings[claim * people + person] & 0x80 != 0
  }

  mutating func noteShare(of person: Int, _ claim: Int) {
    meetings[claim * people + person] |= 0x80
  }

  /// Share of the population, 0…1.
  func share(_ belief: Belief, of claim: Int) -> Double {
    Double(counts[place(belief, claim)]) / Double(people)
  }

  /// Share of the population that has met the claim as a claim, 0…1.
  func heard(_ claim: Int) -> Double {
    1 - share(.unaware, of: claim) - share(.forewarned, of: claim)
  }

  private func place(_ belief: Belief, _ claim: Int) -> Int {
    claim * Belief.allCases.count + Int(belief.rawValue)
  }
}
