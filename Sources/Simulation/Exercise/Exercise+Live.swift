import Kernel
import RunLog
import ScenarioFormat

/// A question time: the crowd asks below its announcement, at a lively rate.
extension Exercise {
  mutating func openLive(_ draft: Draft, topic: String) {
    let number = feed.nextNumber
    publish(Publication(draft: draft))
    talk.live = LiveTalk(started: now, seed: talk.seed, name: talk.occasion)
    emit(.liveStarted(LiveSession(platform: draft.platform, post: number, topic: topic)))
    agenda.plan(.liveQuestion(number), at: now + milliseconds(12))
  }

  /// Somebody asks, and the next one is planned; nothing once it is over.
  mutating func askLive(below number: Post.Number) {
    guard standing.live?.post == number, var live = talk.live, let post = feed.post(number) else {
      return
    }
    guard feed.isVisible(number) else { return emit(.liveEnded(number)) }
    let wait = live.wait(at: now, anxiety: crowd.mood.anxiety)
    agenda.plan(.liveQuestion(number), at: now + milliseconds(wait))
    let topic = isClosed(number) ? nil : live.random.pick(liveTopics)
    let eagerness = eagerness
    for _ in 0..<6 {
      guard let topic,
        let writer = choose(on: post.platform, using: &live.random, by: { eagerness[$0] })
      else { break }
      if ask(topic, below: post, as: writer, key: live.random.next()) { break }
    }
    talk.live = live
  }

  private mutating func ask(
    _ topic: Phrase.Topic, below post: Post, as writer: Int, key: UInt64
  ) -> Bool {
    var claim: Claim.ID?
    if case .claim(let id) = topic { claim = id }
    let wording = Wording(
      topic: topic, stance: .query, claim: claim.flatMap(claims.short),
      minutes: Int(record.silentMinutes(at: now)), key: key)
    let writing = Writing(
      platform: post.platform, parent: post, claim: claim, wording: wording, mayImprovise: true)
    return write(writing, as: writer) != nil
  }

  /// What people have heard, and what they asked without an answer.
  private var liveTopics: [(Phrase.Topic, Double)] {
    var weights: [Claim.ID: Double] = [:]
    for (place, id) in claims.spreading.enumerated() where claims.rumour(id) != nil {
      weights[id] = 2 * crowd.beliefs.heard(place)
    }
    for question in questions.open {
      for id in question.about.map({ Claim.ID($0) }) {
        weights[id, default: 0] += question.urgency == .danger ? 0.5 : 0.25
      }
    }
    for id in record.released.keys { weights[id, default: 0] += 0.08 }
    let asked = weights.sorted { $0.key.rawValue < $1.key.rawValue }.map { id, weight in
      (Phrase.Topic.claim(id), record.addressed.contains(id) ? 0.3 * weight : weight)
    }
    return asked + [(.general(.request), 0.3)]
  }
}

/// The dice of a question time.
struct LiveTalk: Sendable {
  let started: ScenarioTime
  var random: RandomStream

  init(started: ScenarioTime, seed: UInt64, name: String) {
    self.started = started
    random = RandomStream(seed: seed, name: "live-\(name)")
  }

  /// Seconds until the next question: a few in a minute at first, fewer as it goes on.
  mutating func wait(at time: ScenarioTime, anxiety: Double) -> Double {
    let mean = min(18 + 2.5 * (time - started).minutes, 90) / (0.6 + anxiety)
    return max(random.wait(mean: mean), 4)
  }
}
