import Kernel
import RunLog
import ScenarioFormat

/// What people write unasked.
extension Exercise {
  mutating func chat() {
    let mood = crowd.mood
    let opening = min(0.3 + now.minutes / 5, 1)
    let fading = now.minutes > 45 ? 0.75 : 1
    let perMinute = 1.7 * opening * fading * (0.55 + mood.anxiety)
    agenda.plan(.chatter, at: now + milliseconds(talk.chatter.wait(mean: 60 / perMinute)))
    guard let platform = pickPlatform(), let topic = pickTopic(trust: mood.trust) else { return }
    for _ in 0..<8 {
      guard let writer = choose(candidates(on: platform, by: readiness)) else { return }
      if let post = say(topic, on: platform, as: writer) {
        if talk.replies.chance(0.3) { planReplies(to: post, median: 1) }
        return
      }
    }
  }

  private mutating func say(
    _ topic: Phrase.Topic,
    on platform: SocialPlatform.ID,
    as writer: Int
  ) -> Post? {
    var wording = Wording(topic: topic, stance: .comment)
    var claim: Claim.ID?
    if case .claim(let id) = topic {
      claim = id
      wording.stance = stance(towards: id)
      guard fits(writer, wording.stance, id) else { return nil }
      wording.claim = claims.short(id)
    } else {
      guard let stance = pickStance(on: topic, as: writer) else { return nil }
      wording.stance = stance
      wording.minutes = Int(record.silentMinutes(at: now))
    }
    return write(Writing(platform: platform, claim: claim, wording: wording), as: writer)
  }

  /// One of the stances in which this archetype has lines; comments are the most frequent.
  mutating func pickStance(on topic: Phrase.Topic, as writer: Int) -> CrowdStance? {
    let stances = wordsmith.stances(cast.writers[writer].archetype, on: topic)
    return pick(stances.map { ($0, $0 == .comment ? 3 : 1) })
  }

  private mutating func pickPlatform() -> SocialPlatform.ID? {
    pick(
      pack.setting.platforms.prefix(8).enumerated().map { place, use in
        (use.id, Double(crowd.graphs[place].members.count))
      }
    )
  }

  private mutating func pickTopic(trust: Double) -> Phrase.Topic? {
    let silent = record.silentMinutes(at: now)
    let late = now.minutes / max(pack.setting.duration.minutes, 1)
    let hasSpoken = record.lastWord != nil
    let general: [(Phrase.General, Double)] = [
      (.incident, late < 0.35 ? 1 : late < 0.7 ? 0.5 : 0.2),
      (.request, 0.35),
      (.silence, silent > 8 ? min((silent - 7) * 0.1, 1.6) : 0),
      (.praise, hasSpoken && silent < 15 ? 0.4 * trust : 0),
      (.criticism, 0.08 + 0.6 * max(0.55 - trust, 0) + (silent > 12 ? 0.25 : 0)),
      (.aftermath, late > 0.9 ? 1 : 0),
    ]
    var topics = general.map { (Phrase.Topic.general($0), $1) }
    for (place, id) in claims.spreading.enumerated() where claims.rumour(id) != nil {
      topics.append((.claim(id), 0.9 * crowd.beliefs.heard(place)))
    }
    for fact in pack.facts where record.released[fact.id] != nil {
      topics.append((.claim(fact.id), 0.05))
    }
    return pick(topics)
  }

  /// One of several by weight.
  mutating func pick<Choice>(_ choices: [(Choice, Double)]) -> Choice? {
    let total = choices.reduce(0) { $0 + $1.1 }
    guard total > 0 else { return nil }
    var left = talk.chatter.unit() * total
    for (choice, weight) in choices where weight > 0 {
      if left < weight { return choice }
      left -= weight
    }
    return choices.last { $0.1 > 0 }?.0
  }
}
