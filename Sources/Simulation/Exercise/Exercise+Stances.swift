import Kernel
import RunLog
import ScenarioFormat

/// Which stance people take, as the crowd stands at the moment.
extension Exercise {
  /// The stance of one more post about a claim, this long after its thread began.
  ///
  /// As in real rumor threads; the people who were corrected deny more and support less.
  func stance(
    towards id: Claim.ID, minutes: Double, isNested: Bool, contention: Double,
    using random: inout RandomStream
  ) -> CrowdStance {
    let verdict = claims.rumour(id)?.verdict ?? .true
    var odds = talk.model.stances.odds(verdict: verdict, minutes: minutes, isNested: isNested)
    odds.deny *= contention
    if let place = claims.place(id) {
      let corrected = crowd.beliefs.share(.corrected, of: place)
      let moved = min(corrected / max(crowd.beliefs.heard(place), 0.01), 1)
      odds.deny += 0.6 * moved
      odds.support *= 1 - 0.8 * moved
      odds.query *= 1 - 0.5 * moved
    }
    return odds.stance(at: random.unit())
  }

  /// Which archetypes have something left to say, by their place in the pack.
  func speakers(on topic: Phrase.Topic, _ stance: CrowdStance) -> [Bool] {
    pack.archetypes.indices.map { wordsmith.canSpeak($0, on: topic, stance, at: now) }
  }

  /// Whether the public can know of it: rumours always, facts once the agency has said them.
  func isPublic(_ id: Claim.ID) -> Bool {
    claims.place(id) != nil || record.released[id] != nil
  }

  /// Whether somebody who thinks what this writer thinks can take the stance.
  func fits(_ writer: Int, _ stance: CrowdStance, _ id: Claim.ID) -> Bool {
    guard let place = claims.place(id) else { return true }
    return stance.fits(crowd.beliefs.belief(of: writer, in: place))
  }
}

extension CrowdStance {
  /// Whether somebody of this belief can take the stance.
  func fits(_ belief: Belief) -> Bool {
    switch (self, belief) {
    case (.support, .doubts), (.support, .corrected), (.support, .forewarned): false
    case (.deny, .believes), (.query, .corrected): false
    default: true
    }
  }
}
