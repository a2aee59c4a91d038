import Kernel
import ScenarioFormat

/// What a message does to somebody who sees it.
extension Crowd {
  @inline(__always)
  mutating func see(_ view: View) {
    let message = messages[view.message]
    guard !message.isWithdrawn else { return }
    messages[view.message].noteView()
    switch message.kind {
    case .rumour: meet(view, message)
    case .peerDenial: doubt(view.person, Int(message.subject))
    case .official: hear(view, message)
    }
  }

  // MARK: Rumours

  @inline(__always)
  private mutating func meet(_ view: View, _ message: Message) {
    let (person, claim) = (view.person, Int(message.subject))
    let state = beliefs.meet(person, claim)
    let throw1 = Throw(claimDice[claim].bits(person, state.meetings))
    if throw1.third < coefficients.likes { like(view.message, by: person) }
    var belief = state.belief
    switch belief {
    case .unaware: belief = judge(person, claim, Double(message.certainty), throw1.first)
    case .forewarned:
      belief = throw1.first < coefficients.forewarning ? .corrected : .heard
    case .heard:
      let repeated = Double(min(state.meetings, 4))
      let pull = coefficients.beliefByRepetition * Double(message.certainty) * repeated
      if throw1.first < pull { belief = .believes }
    case .believes, .doubts, .corrected: break
    }
    beliefs.set(belief, of: person, in: claim)
    guard !state.hasShared, belief == .believes || belief == .heard,
      throw1.second < willToShare(person, claim, belief)
    else { return }
    beliefs.noteShare(of: person, claim)
    pass(view)
  }

  private func judge(
    _ person: Int,
    _ claim: Int,
    _ certainty: Double,
    _ draw: Double
  ) -> Belief {
    let fear = coefficients.beliefByAnxiety * anxiety(of: person)
    let lean = Double(people.susceptibility[person]) + fear + 0.25
    let belief = coefficients.belief * lean * certainty
    let doubt = coefficients.doubt * (claims[claim].isFalse ? coefficients.doubtOfFalse : 1)
    if draw < doubt { return .doubts }
    return draw < doubt + belief ? .believes : .heard
  }

  @inline(__always)
  private func willToShare(_ person: Int, _ claim: Int, _ belief: Belief) -> Double {
    let will = belief == .believes ? 1 : coefficients.shareByUndecided
    let fear = 1 + coefficients.shareByAnxiety * (anxiety(of: person) - 0.5)
    let mood = fear * (1 + coefficients.shareBySilence * climate.silence)
    return coefficients.shareByBeliever * claims[claim].infectiousness * interests[claim].level
      * will * mood * Double(people.eagerness[person])
  }

  private mutating func doubt(_ person: Int, _ claim: Int) {
    let meetings = beliefs.meet(person, claim).meetings
    guard beliefs.belief(of: person, in: claim) == .believes else { return }
    let chance = coefficients.correction * coefficients.peerCorrection
    if claimDice[claim].unit(person, meetings) < chance {
      beliefs.set(.doubts, of: person, in: claim)
    }
  }

  // MARK: Official words

  private mutating func hear(_ view: View, _ message: Message) {
    let (person, number) = (view.person, Int(message.subject))
    guard words.note(person, reads: number) else { return }
    let (word, dice) = (words.list[number], words.dice[number])
    for (place, effect) in word.effects.enumerated() {
      let draw = dice.unit(person, place + 1)
      switch effect {
      case .asserts(let claim): accept(person, claim, draw)
      case .denies(let claim, let explained): correct(person, claim, explained, draw)
      case .hedges(let claim): hold(person, claim, draw)
      }
    }
    let throw1 = Throw(dice.bits(person, 0))
    if throw1.third < coefficients.likes { like(view.message, by: person) }
    guard word.informs else { return }
    people.trust.shift(person, by: Float(coefficients.trustByInformation))
    people.anxiety.shift(person, by: Float(coefficients.anxietyByInformation))
    let eagerness = Double(people.eagerness[person])
    if throw1.first < coefficients.shareOfOfficial * trust(of: person) * eagerness { pass(view) }
  }

  private mutating func accept(_ person: Int, _ claim: Int, _ draw: Double) {
    if draw < coefficients.officialBelief * trust(of: person) {
      beliefs.set(.believes, of: person, in: claim)
    }
  }

  private mutating func correct(_ person: Int, _ claim: Int, _ explained: Bool, _ draw: Double) {
    let base = explained ? 1 : coefficients.withoutExplanation
    let trusting = base * weightOfOfficialWord(for: person)
    let state = beliefs.state(of: person, in: claim)
    switch state.belief {
    case .believes:
      var chance = coefficients.correction * trusting
      for _ in 1..<max(min(state.meetings, 8), 1) { chance *= coefficients.correctionByRepetition }
      if draw < chance { beliefs.set(.corrected, of: person, in: claim) }
    case .heard, .doubts:
      if draw < coefficients.correctionOfUndecided * trusting {
        beliefs.set(.corrected, of: person, in: claim)
      }
    case .unaware: beliefs.set(.forewarned, of: person, in: claim)
    case .corrected, .forewarned: break
    }
  }

  private mutating func hold(_ person: Int, _ claim: Int, _ draw: Double) {
    let chance = coefficients.hedge * weightOfOfficialWord(for: person)
    switch beliefs.belief(of: person, in: claim) {
    case .believes where draw < chance,
      .heard where draw < coefficients.hedgeOfUndecided * chance:
      beliefs.set(.doubts, of: person, in: claim)
    default: break
    }
  }

  /// About 1 at middling trust.
  private func weightOfOfficialWord(for person: Int) -> Double {
    coefficients.correctionWithoutTrust + coefficients.correctionByTrust * trust(of: person)
  }
}

/// Three numbers of 0 ..< 1 out of 64 random bits, the last one coarse.
private struct Throw {
  private let bits: UInt64

  @inline(__always)
  init(_ bits: UInt64) { self.bits = bits }

  @inline(__always)
  var first: Double { Double(bits >> 40) * 0x1p-24 }

  @inline(__always)
  var second: Double { Double(bits >> 16 & 0xFF_FFFF) * 0x1p-24 }

  @inline(__always)
  var third: Double { Double(bits & 0xFFFF) * 0x1p-16 }
}
