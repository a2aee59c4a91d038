/// What everybody thinks of every claim, in one flat array with running counts.
struct Beliefs: Sendable {
  /// What one person thinks of one claim: 3 bits of belief, 1 bit for “passed it on”, and how
  /// often they met it, up to 127.
  struct State: Sendable {
    fileprivate var bits: UInt16 = 0

    @inline(__always)
    var belief: Belief { Belief(rawValue: UInt8(truncatingIfNeeded: bits & 7)) ?? .unaware }

    @inline(__always)
    var hasShared: Bool { bits & 8 != 0 }

    @inline(__always)
    var meetings: Int { Int(bits >> 4) }
  }

  private static let mostMeetings: UInt16 = 127

  private let people: Int
  private var states: [State]
  /// Counts for each claim, one for each belief.
  private var counts: [Int]

  init(people: Int, claims: Int) {
    self.people = people
    states = [State](repeating: State(), count: people * claims)
    counts = [Int](repeating: 0, count: Belief.allCases.count * claims)
    for claim in 0..<claims { counts[place(.unaware, claim)] = people }
  }

  @inline(__always)
  func state(of person: Int, in claim: Int) -> State {
    states[claim * people + person]
  }

  func belief(of person: Int, in claim: Int) -> Belief {
    state(of: person, in: claim).belief
  }

  @inline(__always)
  mutating func set(_ belief: Belief, of person: Int, in claim: Int) {
    let index = claim * people + person
    let old = states[index].belief
    guard old != belief else { return }
    counts[place(old, claim)] -= 1
    counts[place(belief, claim)] += 1
    states[index].bits = states[index].bits & ~7 | UInt16(belief.rawValue)
  }

  /// Counts one more meeting and returns what was before.
  @inline(__always)
  mutating func meet(_ person: Int, _ claim: Int) -> State {
    let index = claim * people + person
    let before = states[index]
    if before.bits >> 4 < Self.mostMeetings { states[index].bits += 16 }
    return before
  }

  mutating func noteShare(of person: Int, _ claim: Int) {
    states[claim * people + person].bits |= 8
  }

  /// How many people think so.
  func count(_ belief: Belief, of claim: Int) -> Int {
    counts[place(belief, claim)]
  }

  /// Share of the population, 0…1.
  func share(_ belief: Belief, of claim: Int) -> Double {
    Double(count(belief, of: claim)) / Double(people)
  }

  /// Share of the population that has met the claim as a claim, 0…1.
  func heard(_ claim: Int) -> Double {
    Double(people - count(.unaware, of: claim) - count(.forewarned, of: claim)) / Double(people)
  }

  @inline(__always)
  private func place(_ belief: Belief, _ claim: Int) -> Int {
    claim * Belief.allCases.count + Int(belief.rawValue)
  }
}
