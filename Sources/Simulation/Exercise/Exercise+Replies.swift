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

  private mutating func discuss(_ claim: Claim.ID, below post: Post) {
    for _ in 0..<4 {
      let stance = stance(towards: claim)
      let parent = parent(in: post)
      let candidates = candidates(on: post.platform) { writer in
        fits(writer, stance, claim) && cast.writers[writer].handle != parent.author.handle
          ? readiness(writer) : 0
      }
      guard let writer = choose(candidates) else { return }
      let wording = Wording(topic: .claim(claim), stance: stance, claim: claims.short(claim))
      let writing = Writing(
        platform: post.platform, parent: parent, claim: claim, wording: wording)
      if write(writing, as: writer) != nil { return }
    }
  }

  /// Company for a post about nothing that spreads: about the incident, or what it asks about.
  private mutating func join(_ post: Post) {
    let asked = post.question?.about.filter { !record.addressed.contains($0) } ?? []
    let claim = asked.isEmpty ? nil : asked[talk.detail.below(asked.count)]
    for _ in 0..<3 {
      guard let writer = choose(candidates(on: post.platform, by: readiness)) else { return }
      let topic = claim.map { Phrase.Topic.claim($0) } ?? .general(.incident)
      guard let stance = pickStance(on: topic, as: writer) else { continue }
      let wording = Wording(topic: topic, stance: stance, claim: claim.flatMap(claims.short))
      let writing = Writing(
        platform: post.platform, parent: post, claim: claim, wording: wording,
        mayImprovise: false)
      if write(writing, as: writer) != nil { return }
    }
  }

  /// Reactions to what the agency wrote, beside those that were planned for its content.
  private mutating func respond(to post: Post) {
    for _ in 0..<4 {
      guard let writer = choose(candidates(on: post.platform, by: readiness)) else { return }
      let topic = reaction(of: writer, to: post)
      let stance: CrowdStance?
      if case .claim(let claim) = topic {
        let own = self.stance(towards: claim)
        stance = fits(writer, own, claim) ? own : .comment
      } else {
        stance = pickStance(on: topic, as: writer)
      }
      guard let stance else { continue }
      var wording = Wording(topic: topic, stance: stance, quote: quote(of: post, about: nil))
      var claim: Claim.ID?
      if case .claim(let id) = topic { (claim, wording.claim) = (id, claims.short(id)) }
      let writing = Writing(
        platform: post.platform, parent: post, claim: claim, wording: wording,
        mayImprovise: false)
      if write(writing, as: writer) != nil { return }
    }
  }

  private mutating func reaction(of writer: Int, to post: Post) -> Phrase.Topic {
    let trust = crowd.trust(of: writer)
    let said = (talk.readings[post.number] ?? []).filter { $0.stance != .asked }
    let isEmpty = said.isEmpty
    var choices: [(Phrase.Topic, Double)] = [
      (.general(.praise), isEmpty ? 0.1 * trust : 0.8 * trust),
      (.general(.criticism), (isEmpty ? 0.9 : 0.5) * (1 - trust)),
      (.general(.request), 0.35),
    ]
    for mention in said { choices.append((.claim(Claim.ID(mention.claim)), 0.35)) }
    return pick(choices) ?? .general(.request)
  }

  /// A few words of an agency's post, where it speaks of a claim if it does.
  func quote(of post: Post, about claim: Claim.ID?) -> String {
    let mention = (talk.readings[post.number] ?? []).first { $0.claim == claim?.rawValue }
    return Excerpt.opening(of: mention?.quote ?? post.text)
  }
}
