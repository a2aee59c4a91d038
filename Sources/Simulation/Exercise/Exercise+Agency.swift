import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

/// What a public word of the agency sets off.
extension Exercise {
  mutating func publish(_ publication: Publication) {
    let post = newPost(publication)
    let mentions = reader.mentions(in: ([post.text] + post.pollOptions).joined(separator: "\n"))
    let meaning = claims.meaning(of: mentions)
    talk.readings[post.number] = mentions
    wordsmith.reserve(post.text)
    let answered = questions.close(by: post, saying: meaning)
    if let inject = publication.parent?.inject { record.answered.insert(inject) }
    let isReply = publication.parent != nil
    let message = spread(meaning, platform: post.platform, number: post.number, isReply)
    appear(post, message: message)
    openPoll(post)
    thank(for: answered, in: post, meaning)
    settleErrors(post, mentions, corrects: publication.corrects)
    planCorrected(post, meaning)
    planErrors(post, mentions)
    record.note(mentions, at: now, in: claims)
    record.noteWord(at: now, post: post.number)
    openThread(
      below: post,
      named: talk.occasion,
      interest: isReply ? coefficients.answersToAgencyReply : coefficients.answersToAgency
    )
  }

  private func newPost(_ publication: Publication) -> Post {
    let draft = publication.draft
    let agency = pack.setting.agency
    let use = pack.setting.platforms.first { $0.id == draft.platform }
    let number = feed.nextNumber
    let clip = pack.clip(draft.image)
    return Post(
      number: number,
      at: now,
      platform: draft.platform,
      author: Author(
        kind: .agency,
        name: agency.name,
        handle: agency.handle,
        followers: use?.followers ?? 0
      ),
      text: draft.text,
      image: clip == nil ? draft.image : nil,
      alt: clip == nil ? draft.alt : nil,
      video: clip?.video,
      parent: publication.parent?.number,
      root: publication.parent?.root ?? number,
      quoted: publication.quoted?.number,
      pollOptions: publication.pollOptions,
      corrects: publication.corrects?.number
    )
  }

  // MARK: The crowd

  private mutating func spread(
    _ mentions: [ClaimMention],
    platform: SocialPlatform.ID,
    number: Int,
    _ isReply: Bool
  ) -> Int? {
    guard let place = platformPlace(platform) else { return nil }
    let message = crowd.add(.official(word(mentions)), platform: place, post: number)
    if isReply { crowd.seed(message, share: 0.03, writer: nil) } else { crowd.publish(message) }
    return message
  }

  func word(_ mentions: [ClaimMention]) -> OfficialWord {
    var word = OfficialWord()
    let asserted = Set(mentions.lazy.filter { $0.stance == .asserted }.map(\.claim))
    for mention in mentions {
      let id = Claim.ID(mention.claim)
      if mention.stance != .asked { word.informs = true }
      guard let place = claims.place(id) else { continue }
      switch mention.stance {
      case .asserted, .misstated: word.effects.append(.asserts(place))
      case .denied, .corrected:
        let fact = claims.rumour(id)?.resolvedBy?.rawValue
        let explained = fact.map(asserted.contains) ?? false
        word.effects.append(.denies(place, explained: explained))
      case .hedged: word.effects.append(.hedges(place))
      case .asked, .reported: break
      }
    }
    return word
  }

  // MARK: Visible reactions

  /// Up to three askers acknowledge an answer.
  private mutating func thank(for answered: [Int], in post: Post, _ mentions: [ClaimMention]) {
    var thanks = 0
    for place in answered where thanks < 3 {
      let question = questions.questions[place]
      let said = mentions.first { $0.stance != .asked && question.about.contains($0.claim) }
      guard let said, let asker = feed.post(question.post), asker.platform == post.platform
      else { continue }
      let writer = writer(handle: asker.author.handle)
      guard writer != nil || (post.parent == asker.number && asker.author.kind == .crowd) else {
        continue
      }
      thanks += 1
      plan(
        Remark(
          post: post.number,
          topic: .answered,
          claim: Claim.ID(said.claim),
          writer: writer,
          guest: writer == nil ? asker.author : nil,
          quote: Excerpt.opening(of: said.quote),
          question: Excerpt.question(in: asker.text)
        ),
        within: 40...260
      )
    }
  }

  private mutating func planCorrected(_ post: Post, _ mentions: [ClaimMention]) {
    for mention in mentions where [.denied, .corrected].contains(mention.stance) {
      let id = Claim.ID(mention.claim)
      guard let place = claims.place(id) else { continue }
      let words = Excerpt.opening(of: explanation(of: id, mentions) ?? mention.quote)
      talk.denials[id] = words
      let interest = crowd.beliefs.heard(place)
      let count = interest < 0.005 ? 0 : 2 + Int(interest * 8)
      for _ in 0..<min(count, 4) {
        plan(
          Remark(post: post.number, topic: .corrected, claim: id, quote: words),
          within: 30...420
        )
      }
    }
  }

  /// The words that explain a denial.
  private func explanation(of id: Claim.ID, _ mentions: [ClaimMention]) -> String? {
    guard let fact = claims.rumour(id)?.resolvedBy else { return nil }
    return mentions.first { $0.claim == fact.rawValue && $0.stance == .asserted }?.quote
  }

  // MARK: Errors

  mutating func planErrors(_ post: Post, _ mentions: [ClaimMention]) {
    for mention in mentions {
      guard let seen = claims.contradicted(mention, said: now) else { continue }
      talk.errors.append(SeenError(post: post.number, claim: Claim.ID(mention.claim)))
      agenda.plan(.error(talk.errors.count - 1), at: seen + milliseconds(180))
    }
  }

  /// The agency takes an earlier error back: people mind, but less.
  mutating func settleErrors(_ post: Post, _ mentions: [ClaimMention], corrects: Post?) {
    let takenBack = Set(
      mentions.lazy.filter { [.denied, .corrected].contains($0.stance) }.map(\.claim)
    )
    for place in talk.errors.indices where !talk.errors[place].isSettled {
      let error = talk.errors[place]
      guard error.post == corrects?.number || takenBack.contains(error.claim.rawValue) else {
        continue
      }
      talk.errors[place].isSettled = true
      crowd.climate.trust = max(crowd.climate.trust + coefficients.trustByOwnCorrection, -0.4)
      plan(errorRemark(error, below: post), within: 30...300)
    }
  }
}
