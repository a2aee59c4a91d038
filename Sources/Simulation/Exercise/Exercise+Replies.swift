import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

/// Replies that belong to no plan but the thread's own length.
extension Exercise {
  mutating func replyToPost(_ number: Int) {
    guard feed.isVisible(number), let post = feed.post(number) else { return }
    if post.author.kind == .agency {
      respond(to: post)
    } else if let claim = post.claim {
      discuss(claim, below: post)
    } else {
      join(post)
    }
  }

  /// Most replies go to the first post; some answer a reply.
  private mutating func parent(in thread: Post) -> Post {
    let numbers = (talk.threads[thread.root] ?? []).filter {
      $0 != thread.number && feed.isVisible($0)
    }
    guard !numbers.isEmpty, !talk.detail.chance(0.62) else { return thread }
    return feed.post(numbers[talk.detail.below(numbers.count)]) ?? thread
  }

  /// Talk about a claim.
  ///
  /// Once the agency has denied it, people talk less, and of the denial.
  private mutating func discuss(_ claim: Claim.ID, below post: Post) {
    let denial = talk.denials[claim]
    if denial != nil, talk.detail.chance(0.35) { return }
    for attempt in 1...5 {
      var stance = stance(towards: claim)
      if !isPublic(claim) { stance = .query }
      let isSettled = denial != nil && [.comment, .query].contains(stance)
      let topic =
        isSettled && talk.detail.chance(0.7)
        ? Phrase.Topic.general(.corrected) : .claim(claim)
      if topic == .general(.corrected) { stance = .comment }
      let parent = parent(in: post)
      let wording = Wording(
        topic: topic,
        stance: stance,
        claim: claims.short(claim),
        quote: denial
      )
      let writing = Writing(
        platform: post.platform,
        parent: parent,
        claim: claim,
        wording: wording,
        mayImprovise: attempt == 5 && claims.rumour(claim) != nil
      )
      if write(writing, orNot: claim) { return }
    }
  }

  /// Finds somebody who has the words and thinks so, and lets them write.
  private mutating func write(_ writing: Writing, orNot claim: Claim.ID?) -> Bool {
    let (topic, stance) = (writing.wording.topic, writing.wording.stance)
    let speakers = speakers(on: topic, stance)
    let candidates = candidates(on: writing.platform) { writer in
      guard writing.mayImprovise || speakers[cast.writers[writer].archetype],
        cast.writers[writer].handle != writing.parent?.author.handle,
        claim.map({ fits(writer, stance, $0) }) ?? true
      else { return 0 }
      return readiness(writer)
    }
    guard let writer = choose(candidates) else { return false }
    return write(writing, as: writer) != nil
  }

  /// Company for a post about nothing that spreads: about the incident, or what it asks about.
  private mutating func join(_ post: Post) {
    let asked = post.question?.about.filter { !record.addressed.contains($0) } ?? []
    for _ in 0..<3 {
      let claim =
        asked.isEmpty || talk.detail.chance(0.3)
        ? nil : asked[talk.detail.below(asked.count)]
      let topic = claim.map { Phrase.Topic.claim($0) } ?? .general(.incident)
      var stance = talk.detail.chance(0.3) ? CrowdStance.query : .comment
      if let claim, !isPublic(claim) { stance = .query }
      let wording = Wording(topic: topic, stance: stance, claim: claim.flatMap(claims.short))
      let writing = Writing(
        platform: post.platform,
        parent: post,
        claim: claim,
        wording: wording
      )
      if write(writing, orNot: claim) { return }
    }
  }

  /// Reactions to what the agency wrote, beside those that were planned for its content.
  private mutating func respond(to post: Post) {
    for _ in 0..<6 {
      guard let writer = choose(candidates(on: post.platform, by: readiness)) else { return }
      let (topic, claim) = reaction(of: writer, to: post)
      guard let stance = stance(of: writer, on: topic) else { continue }
      let wording = Wording(
        topic: topic,
        stance: stance,
        claim: claim.flatMap(claims.short),
        quote: quote(of: post, about: claim)
      )
      let writing = Writing(
        platform: post.platform,
        parent: post,
        claim: claim,
        wording: wording
      )
      if write(writing, as: writer) != nil { return }
    }
  }

  private mutating func stance(of writer: Int, on topic: Phrase.Topic) -> CrowdStance? {
    switch topic {
    case .claim(let claim):
      let own = stance(towards: claim)
      return fits(writer, own, claim) ? own : .comment
    case .general(.request): return .query
    case .general: return pickStance(on: topic, as: writer)
    }
  }

  private mutating func reaction(
    of writer: Int,
    to post: Post
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
    return pick(choices) ?? (.general(.request), nil)
  }

  /// A few words of an agency's post, where it speaks of a claim if it does.
  func quote(of post: Post, about claim: Claim.ID?) -> String {
    let mention = (talk.readings[post.number] ?? []).first { $0.claim == claim?.rawValue }
    return Excerpt.opening(of: mention?.quote ?? post.text)
  }
}
