import Kernel
import RunLog
import ScenarioFormat

/// What people write unasked.
extension Exercise {
  private static let pictureAge = ScenarioTime(seconds: 1800)

  mutating func chat() {
    let mood = crowd.mood
    let opening = min(0.3 + now.minutes / 5, 1)
    let fading = now.minutes > 45 ? 0.75 : 1
    let perMinute = coefficients.postsPerMinute * opening * fading * (0.55 + mood.anxiety)
    agenda.plan(.chatter, at: now + milliseconds(talk.chatter.wait(mean: 60 / perMinute)))
    talk.chats += 1
    let name = "chat-\(talk.chats)"
    var random = RandomStream(seed: talk.seed, name: name)
    guard let platform = pickPlatform(using: &random),
      let topic = pickTopic(trust: mood.trust, using: &random)
    else { return }
    let eagerness = eagerness
    let picture = pictureToJoin(on: platform, using: &random)
    for _ in 0..<8 {
      guard let writer = choose(on: platform, using: &random, by: { eagerness[$0] }) else {
        return
      }
      if let post = say(topic, on: platform, below: picture, as: writer, using: &random) {
        let isHeard = random.chance(
          post.claim == nil ? coefficients.answeredRemarks : coefficients.answeredClaims)
        if isHeard { openThread(below: post, named: name) }
        return
      }
    }
  }

  mutating func say(
    _ topic: Phrase.Topic,
    on platform: SocialPlatform.ID,
    below picture: Post? = nil,
    as writer: Int,
    using random: inout RandomStream
  ) -> Post? {
    var wording = Wording(topic: topic, stance: .comment, key: random.next())
    var claim: Claim.ID?
    if case .claim(let id) = topic {
      claim = id
      wording.stance = opening(about: id, using: &random)
      guard fits(writer, wording.stance, id) else { return nil }
      wording.claim = claims.short(id)
    } else {
      guard let stance = pickStance(on: topic, as: writer, using: &random) else { return nil }
      wording.stance = stance
      wording.minutes = Int(record.silentMinutes(at: now))
    }
    let writing = Writing(platform: platform, parent: picture, claim: claim, wording: wording)
    return write(writing, as: writer)
  }

  /// Where every post needs a picture, people say what they have to say below one of the last half
  /// hour's; nil where they write posts of their own.
  private func pictureToJoin(
    on platform: SocialPlatform.ID, using random: inout RandomStream
  ) -> Post? {
    guard platforms[platform]?.needsPicture == true else { return nil }
    let since = now - Self.pictureAge
    let fresh = feed.posts.reversed().prefix { $0.at >= since }.filter { post in
      post.platform == platform && post.parent == nil && post.claim == nil
        && post.author.kind != .agency && (post.image != nil || post.video != nil)
        && feed.isVisible(post.number)
    }
    return random.pick(fresh.map { ($0, 1) })
  }

  /// The stance of somebody who brings a claim up: mostly they pass it on.
  private func opening(about id: Claim.ID, using random: inout RandomStream) -> CrowdStance {
    let stance = stance(towards: id, minutes: 0, isNested: false, contention: 1, using: &random)
    return stance == .comment && random.chance(0.5) ? .support : stance
  }

  /// One of the stances in which this archetype has lines; comments are the most frequent.
  func pickStance(
    on topic: Phrase.Topic, as writer: Int, using random: inout RandomStream
  ) -> CrowdStance? {
    let stances = wordsmith.stances(cast.writers[writer].archetype, on: topic)
    return random.pick(stances.map { ($0, $0 == .comment ? 6 : 1) })
  }

  private func pickPlatform(using random: inout RandomStream) -> SocialPlatform.ID? {
    random.pick(
      pack.setting.platforms.prefix(8).enumerated().map { place, use in
        (use.id, Double(crowd.graphs[place].members.count))
      }
    )
  }

  private func pickTopic(
    trust: Double, using random: inout RandomStream
  ) -> Phrase.Topic? {
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
    return random.pick(topics)
  }

}
