import Kernel
import ScenarioFormat

/// What a message does to somebody who sees it.
extension Crowd {
  mutating func see(_ view: View) {
    let (person, message) = (Int(view.person), Int(view.message))
    guard !messages[message].isWithdrawn else { return }
    messages[message].views += 1
    if messages[message].random.chance(0.02) { messages[message].likes += 1 }
    switch messages[message].content {
    case .rumour(let claim, let certainty): meet(person, claim, certainty, in: message)
    case .peerDenial(let claim): doubt(person, claim, in: message)
    case .official(let word): hear(person, word, in: message)
    }
  }

  // MARK: Rumours

  private mutating func meet(_ person: Int, _ claim: Int, _ certainty: Double, in message: Int) {
    let meetings = beliefs.meet(person, claim)
    switch beliefs.belief(of: person, in: claim) {
    case .unaware: judge(person, claim, certainty, in: message)
    case .forewarned:
      let kept = messages[message].random.chance(coefficients.forewarning)
      beliefs.set(kept ? .corrected : .heard, of: person, in: claim)
    case .heard:
      let pull = coefficients.beliefByRepetition * certainty * Double(min(meetings, 4))
      if messages[message].random.chance(pull) { beliefs.set(.believes, of: person, in: claim) }
    case .believes, .doubts, .corrected: break
    }
    share(person, claim, in: message)
  }

  private mutating func judge(_ person: Int, _ claim: Int, _ certainty: Double, in message: Int) {
    let lean = Double(people.susceptibility[person]) + 0.5 * anxiety(of: person) + 0.25
    let belief = coefficients.belief * lean * certainty
    let doubt = coefficients.doubt * (claims[claim].isFalse ? coefficients.doubtOfFalse : 1)
    let draw = messages[message].random.unit()
    if draw < doubt {
      beliefs.set(.doubts, of: person, in: claim)
    } else {
      beliefs.set(draw < doubt + belief ? .believes : .heard, of: person, in: claim)
    }
  }

  private mutating func share(_ person: Int, _ claim: Int, in message: Int) {
    let will: Double
    switch beliefs.belief(of: person, in: claim) {
    case .believes: will = 1
    case .heard: will = coefficients.shareByUndecided
    default: return
    }
    guard !beliefs.hasShared(person, claim) else { return }
    let mood = (0.5 + anxiety(of: person)) * (1 + coefficients.shareBySilence * climate.silence)
    let chance =
      coefficients.shareByBeliever * claims[claim].infectiousness * will * mood
      * eagerness(of: person)
    guard messages[message].random.chance(chance) else { return }
    beliefs.noteShare(of: person, claim)
    pass(message, by: person)
  }

  /// Relative to the mean; bounded, because nobody shares everything, and tiring.
  private func eagerness(of person: Int) -> Double {
    var eagerness = min(Double(people.activity[person]), 6)
    for _ in 0..<min(people.shares[person], 12) { eagerness *= coefficients.fatigue }
    return eagerness
  }

  private mutating func doubt(_ person: Int, _ claim: Int, in message: Int) {
    guard beliefs.belief(of: person, in: claim) == .believes else { return }
    if messages[message].random.chance(coefficients.correction * coefficients.peerCorrection) {
      beliefs.set(.doubts, of: person, in: claim)
    }
  }

  // MARK: Official words

  private mutating func hear(_ person: Int, _ word: OfficialWord, in message: Int) {
    for effect in word.effects {
      switch effect {
      case .asserts(let claim): accept(person, claim, in: message)
      case .denies(let claim, let explained): correct(person, claim, explained, in: message)
      case .hedges(let claim): hold(person, claim, in: message)
      }
    }
    if word.informs {
      people.trust[person] = min(people.trust[person] + Float(coefficients.trustByInformation), 1)
      people.anxiety[person] = max(
        people.anxiety[person] + Float(coefficients.anxietyByInformation),
        0
      )
    }
    let chance = coefficients.shareOfOfficial * trust(of: person) * eagerness(of: person)
    if word.informs, messages[message].random.chance(chance) { pass(message, by: person) }
  }

  private mutating func accept(_ person: Int, _ claim: Int, in message: Int) {
    if messages[message].random.chance(coefficients.officialBelief * trust(of: person)) {
      beliefs.set(.believes, of: person, in: claim)
    }
  }

  private mutating func correct(_ person: Int, _ claim: Int, _ explained: Bool, in message: Int) {
    let base = explained ? 1 : coefficients.withoutExplanation
    let trusting = base * (0.4 + 1.1 * trust(of: person))
    switch beliefs.belief(of: person, in: claim) {
    case .believes:
      var chance = coefficients.correction * trusting
      for _ in 1..<max(min(beliefs.meetings(of: person, with: claim), 8), 1) {
        chance *= coefficients.correctionByRepetition
      }
      if messages[message].random.chance(chance) {
        beliefs.set(.corrected, of: person, in: claim)
      }
    case .heard, .doubts:
      if messages[message].random.chance(0.7 * trusting) {
        beliefs.set(.corrected, of: person, in: claim)
      }
    case .unaware: beliefs.set(.forewarned, of: person, in: claim)
    case .corrected, .forewarned: break
    }
  }

  private mutating func hold(_ person: Int, _ claim: Int, in message: Int) {
    let chance = coefficients.hedge * (0.4 + 1.1 * trust(of: person))
    switch beliefs.belief(of: person, in: claim) {
    case .believes where messages[message].random.chance(chance),
      .heard where messages[message].random.chance(2 * chance):
      beliefs.set(.doubts, of: person, in: claim)
    default: break
    }
  }
}
