import Foundation
import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

/// How posts come into the world.
extension Exercise {
  /// What is to be written, where and about what.
  struct Writing {
    var platform: SocialPlatform.ID
    var parent: Post?
    var claim: Claim.ID?
    var wording: Wording
    var mayImprovise = false
  }

  /// A post becomes visible.
  mutating func appear(_ post: Post, message: Int?) {
    feed.append(post)
    talk.depths.append(post.parent.map { talk.depth(of: $0) + 1 } ?? 0)
    var audience = Audience(message: message, born: post.at)
    if post.author.kind != .agency {
      let followers = Double(post.author.followers)
      audience.views = 3 + followers * (0.05 + 0.15 * talk.notice.unit())
      audience.likes = talk.notice.wait(mean: 0.4 + followers * 0.004)
      audience.reshares = talk.notice.chance(0.05) ? 1 + talk.notice.wait(mean: 2) : 0
    }
    audiences.append(audience)
    emit(.posted(post))
    guard let place = questions.enter(post), questions.questions[place].again.isEmpty else {
      return
    }
    planToAskAgain(place)
  }

  /// Writes as this person, if their archetype has something new to say.
  @discardableResult
  mutating func write(_ writing: Writing, as writer: Int) -> Post? {
    let archetype = cast.writers[writer].archetype
    var wording = writing.wording
    wording.platform = writing.platform
    var text = wordsmith.write(wording, as: archetype, at: now)
    if text == nil, writing.mayImprovise { text = wordsmith.improvise(wording, at: now) }
    guard let text else { return nil }
    let number = feed.nextNumber
    let post = Post(
      number: number,
      at: now,
      platform: writing.platform,
      author: author(writer),
      text: text,
      parent: writing.parent?.number,
      root: writing.parent?.root ?? number,
      stance: writing.wording.stance,
      claim: writing.claim,
      question: question(in: text, writing)
    )
    cast.writers[writer].lastWrote = now
    cast.writers[writer].posts += 1
    appear(post, message: nil)
    return post
  }

  /// What a post asks the agency; nothing when it was said already.
  private func question(in text: String, _ writing: Writing) -> Post.Question? {
    let topic = writing.wording.topic
    guard text.contains("?"), writing.wording.stance == .query || topic == .general(.request)
    else { return nil }
    if topic == .general(.ignored) { return nil }
    var about = reader.topics(of: text).map { Claim.ID($0) }
      .filter { claims.fact($0)?.release.by != .nobody }
    if let claim = writing.claim, !about.contains(claim) { about.append(claim) }
    guard !about.isEmpty, !about.contains(where: record.addressed.contains) else { return nil }
    let isDangerous = about.contains(where: claims.isDangerous)
    return Post.Question(
      about: about,
      urgency: isDangerous ? .danger : topic == .general(.request) ? .service : .curiosity
    )
  }

  func milliseconds(_ seconds: Double) -> ScenarioTime {
    ScenarioTime(milliseconds: max(Int(seconds * 1000), 1))
  }
}
