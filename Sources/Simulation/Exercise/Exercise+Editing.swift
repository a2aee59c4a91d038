import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

/// Other words for an own post.
extension Exercise {
  /// How likely it is that somebody sees what went missing: at least, and by how many views surely.
  private static let notice = (least: 0.2, surely: 6000.0)

  /// Who reads the post from now on reads the new words; who has read it keeps the old ones.
  mutating func edit(_ post: Post, _ text: String) {
    let (before, number) = (talk.readings[post.number] ?? [], post.number)
    emit(.edited(number, text: text))
    feed.edit(number, text: text)
    wordsmith.reserve(text)
    var edited = post
    (edited.text, edited.at) = (text, now)
    let mentions = reader.mentions(in: ([text] + post.pollOptions).joined(separator: "\n"))
    let meaning = claims.meaning(of: mentions)
    for place in talk.errors.indices where talk.errors[place].post == number {
      talk.errors[place].quote = talk.errors[place].quote ?? quote(of: post, in: before, place)
    }
    talk.readings[number] = mentions
    _ = questions.close(by: edited, saying: meaning)
    if let message = audiences[number - 1].message { crowd.reword(message, as: word(meaning)) }
    settleErrors(edited, mentions, corrects: nil)
    planErrors(edited, mentions.filter { new in !before.contains { $0.says(new) } })
    record.note(mentions, at: now, in: claims)
    let gone = before.filter { old in
      [.asserted, .misstated].contains(old.stance) && !mentions.contains { $0.claim == old.claim }
    }
    if let first = gone.first { noticeMissing(first, in: edited) }
  }

  private func quote(of post: Post, in reading: [ClaimMention], _ error: Int) -> String {
    let claim = talk.errors[error].claim.rawValue
    return Excerpt.opening(of: reading.first { $0.claim == claim }?.quote ?? post.text)
  }

  /// Words that went away without a word about it: somebody may have kept them.
  private mutating func noticeMissing(_ mention: ClaimMention, in post: Post) {
    var random = RandomStream(seed: talk.seed, name: "edit-\(talk.occasion)")
    let views = Double(audiences[post.number - 1].views(at: now, in: crowd))
    let chance = min(Self.notice.least + views / Self.notice.surely, 1)
    guard !post.text.saysThatItChanged, random.chance(chance) else { return }
    crowd.climate.trust = max(crowd.climate.trust + coefficients.trustByError / 2, -0.4)
    for _ in 0...random.below(2) {
      plan(
        Remark(
          post: post.number, topic: .error, claim: Claim.ID(mention.claim),
          quote: Excerpt.opening(of: mention.quote)),
        within: 40...360)
    }
  }
}

extension ClaimMention {
  /// The same about the same.
  fileprivate func says(_ other: ClaimMention) -> Bool {
    claim == other.claim && stance == other.stance
  }
}
