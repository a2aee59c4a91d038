import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

/// What is answered in a thread.
extension Exercise {
  /// Talk about a claim.
  ///
  /// Once the agency has denied it, people talk less, and of the denial.
  mutating func discuss(_ claim: Claim.ID, _ answer: inout Answer, speakers: Set<Int>) {
    let denial = talk.denials[claim]
    if denial != nil, answer.random.chance(0.35) { return }
    var stance = stance(towards: claim, in: &answer)
    if !isPublic(claim) { stance = .query }
    let isSettled = denial != nil && [.comment, .query].contains(stance)
    let topic =
      isSettled && answer.random.chance(0.7)
      ? Phrase.Topic.general(.corrected) : .claim(claim)
    if topic == .general(.corrected) { stance = .comment }
    let wording = Wording(
      topic: topic,
      stance: stance,
      claim: claims.short(claim),
      quote: denial
    )
    write(wording, about: claim, &answer, speakers: speakers)
  }

  /// Company for a post about nothing that spreads: about the incident, or the rumor it asks about.
  ///
  /// Nobody doubts advice or a service as they doubt a report.
  mutating func join(_ answer: inout Answer, speakers: Set<Int>) {
    let asked = (answer.parent.question?.about ?? []).filter {
      claims.rumour($0) != nil && !record.addressed.contains($0)
    }
    let claim =
      asked.isEmpty || !answer.random.chance(0.3)
      ? nil : asked[answer.random.below(asked.count)]
    let odds = talk.model.stances.odds(
      verdict: .unresolved, minutes: (now - answer.root.at).minutes, isNested: answer.isNested)
    var stance = odds.stance(at: answer.random.unit())
    if let claim, !isPublic(claim) { stance = .query }
    if claim == nil, stance != .query { stance = .comment }
    let wording = Wording(
      topic: claim.map { .claim($0) } ?? .general(.incident),
      stance: stance,
      claim: claim.flatMap(claims.short)
    )
    write(wording, about: claim, &answer, speakers: speakers)
  }

  /// Finds somebody who thinks so, first those who have words of their own, and lets them write.
  private mutating func write(
    _ wording: Wording, about claim: Claim.ID?, _ answer: inout Answer, speakers: Set<Int>
  ) {
    let writer =
      partner(in: &answer, wording.stance, claim)
      ?? somebody(for: wording, about: claim, &answer, speakers: speakers)
    guard let writer else { return }
    answer.writer = writer
    var wording = wording
    wording.key = answer.random.next()
    answer.written = write(
      Writing(
        platform: answer.root.platform,
        parent: answer.parent,
        claim: claim,
        wording: wording,
        mayImprovise: true
      ),
      as: writer
    )
  }

  // The closures here hold only what they need: one that held the exercise would copy all of it.
  private func somebody(
    for wording: Wording, about claim: Claim.ID?, _ answer: inout Answer, speakers: Set<Int>
  ) -> Int? {
    let isFluent = self.speakers(on: wording.topic, wording.stance)
    let place = claim.flatMap(claims.place)
    let (eagerness, beliefs, writers) = (eagerness, crowd.beliefs, cast.writers)
    return choose(on: answer.root.platform, using: &answer.random) { writer in
      guard !speakers.contains(writer),
        place.map({ wording.stance.fits(beliefs.belief(of: writer, in: $0)) }) ?? true
      else { return 0 }
      return eagerness[writer] * (isFluent[writers[writer].archetype] ? 1 : 0.1)
    }
  }

  /// Somebody who has not spoken in the thread.
  private func newcomer(_ answer: inout Answer, speakers: Set<Int>) -> Int? {
    let eagerness = eagerness
    return choose(on: answer.root.platform, using: &answer.random) { writer in
      speakers.contains(writer) ? 0 : eagerness[writer]
    }
  }

  /// The person whose post was answered, who sometimes comes back.
  private func partner(
    in answer: inout Answer, _ stance: CrowdStance, _ claim: Claim.ID?
  ) -> Int? {
    guard answer.isNested, answer.random.chance(coefficients.answeringBack),
      let earlier = answer.parent.parent.flatMap(feed.post),
      earlier.author.handle != answer.parent.author.handle,
      let writer = writer(handle: earlier.author.handle),
      !record.blocked.contains(earlier.author.handle),
      claim.map({ fits(writer, stance, $0) }) ?? true
    else { return nil }
    return writer
  }

  /// A reaction to what the agency wrote, beside those that were planned for its content.
  mutating func respond(_ answer: inout Answer, speakers: Set<Int>) {
    let post = answer.parent
    for _ in 0..<6 {
      guard let writer = newcomer(&answer, speakers: speakers) else { return }
      let (topic, claim) = reaction(of: writer, to: post, using: &answer.random)
      guard let stance = stance(of: writer, on: topic, in: &answer) else { continue }
      let wording = Wording(
        topic: topic,
        stance: stance,
        claim: claim.flatMap(claims.short),
        quote: quote(of: post, about: claim),
        key: answer.random.next()
      )
      let writing = Writing(
        platform: post.platform,
        parent: post,
        claim: claim,
        wording: wording
      )
      if let written = write(writing, as: writer) {
        (answer.written, answer.writer) = (written, writer)
        return
      }
    }
  }

  private func stance(towards claim: Claim.ID, in answer: inout Answer) -> CrowdStance {
    stance(
      towards: claim,
      minutes: (now - answer.root.at).minutes,
      isNested: answer.isNested,
      contention: answer.contention,
      using: &answer.random
    )
  }

  private func stance(
    of writer: Int, on topic: Phrase.Topic, in answer: inout Answer
  ) -> CrowdStance? {
    switch topic {
    case .claim(let claim):
      let own = stance(towards: claim, in: &answer)
      return fits(writer, own, claim) ? own : .comment
    case .general(.request): return .query
    case .general: return pickStance(on: topic, as: writer, using: &answer.random)
    }
  }

  private func reaction(
    of writer: Int, to post: Post, using random: inout RandomStream
  ) -> (topic: Phrase.Topic, claim: Claim.ID?) {
    let trust = crowd.trust(of: writer)
    let said = (talk.readings[post.number] ?? []).filter { $0.stance != .asked }
    let isEmpty = said.isEmpty
    var choices: [((topic: Phrase.Topic, claim: Claim.ID?), Double)] = [
      ((.general(.praise), nil), isEmpty ? 0.1 * trust : 0.8 * trust),
      ((.general(.criticism), nil), (isEmpty ? 0.9 : 0.5) * (1 - trust)),
      ((.general(.request), nil), 0.3),
    ]
    for mention in said {
      let id = Claim.ID(mention.claim)
      let isDenied = [.denied, .corrected].contains(mention.stance)
      choices.append(((isDenied ? .general(.corrected) : .claim(id), id), isDenied ? 1.2 : 0.8))
    }
    return random.pick(choices) ?? (.general(.request), nil)
  }

  /// A few words of an agency's post, where it speaks of a claim if it does.
  func quote(of post: Post, about claim: Claim.ID?) -> String {
    let mention = (talk.readings[post.number] ?? []).first { $0.claim == claim?.rawValue }
    return Excerpt.opening(of: mention?.quote ?? post.text)
  }
}
