import Kernel
import RunLog
import ScenarioFormat

/// Which stance people take, as the crowd stands at the moment.
extension Exercise {
  /// The stance of one more post about a claim.
  ///
  /// The shares are those of replies in real rumour threads (RumourEval 2017: comment 68.6,
  /// support 15.0, query 8.5, deny 7.9 %; denials of false rumours 12.1, of true ones 6.3 %). The
  /// people who were corrected deny more and support less.
  mutating func stance(towards id: Claim.ID) -> CrowdStance {
    var deny = 0.063
    switch claims.rumour(id)?.verdict {
    case .false: deny = 0.121
    case .unresolved: deny = 0.075
    case .true, nil: break
    }
    var (support, query) = (0.15, 0.085)
    if let place = claims.place(id) {
      let corrected = crowd.beliefs.share(.corrected, of: place)
      let moved = corrected / max(crowd.beliefs.heard(place), 0.01)
      deny += 0.35 * moved
      support *= 1 - 0.8 * moved
      query *= 1 - 0.5 * moved
    }
    let draw = talk.detail.unit()
    if draw < deny { return .deny }
    if draw < deny + support { return .support }
    return draw < deny + support + query ? .query : .comment
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
    switch (stance, crowd.beliefs.belief(of: writer, in: place)) {
    case (.support, .doubts), (.support, .corrected), (.support, .forewarned): return false
    case (.deny, .believes), (.query, .corrected): return false
    default: return true
    }
  }
}
