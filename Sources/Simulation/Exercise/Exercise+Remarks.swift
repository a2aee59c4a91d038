import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

/// Replies that answer what the officer actually said, or did not say.
extension Exercise {
  mutating func plan(_ remark: Remark, within seconds: ClosedRange<Double>) {
    let name = "remark-\(talk.occasion)-\(remark.topic.rawValue)-\(talk.remarks(on: remark.post))"
    var random = RandomStream(seed: talk.seed, name: name)
    let wait =
      seconds.lowerBound
      + random.unit() * (seconds.upperBound - seconds.lowerBound)
    talk.remarks.append(PlannedRemark(remark: remark, random: random))
    agenda.plan(.remark(talk.remarks.count - 1), at: now + milliseconds(wait))
  }

  mutating func makeRemark(_ place: Int) {
    let remark = talk.remarks[place].remark
    var random = talk.remarks[place].random
    guard feed.isVisible(remark.post), let post = feed.post(remark.post) else { return }
    guard !isClosed(post.number) else { return speakElsewhere(insteadOf: post.number) }
    if let guest = remark.guest { return speak(remark, as: guest, below: post, using: &random) }
    for attempt in 1...6 {
      let found = remark.writer ?? choose(on: post.platform, using: &random) { suits($0, remark) }
      guard let writer = found, !record.blocked.contains(cast.writers[writer].handle) else {
        return
      }
      guard let stance = attitude(of: writer, in: remark, using: &random) else { continue }
      let wording = Wording(
        topic: .general(remark.topic),
        stance: stance,
        claim: remark.claim.flatMap(claims.short),
        quote: remark.quote,
        minutes: Int(record.silentMinutes(at: now)),
        question: remark.question,
        key: random.next()
      )
      let writing = Writing(
        platform: post.platform,
        parent: post,
        claim: remark.claim,
        wording: wording,
        mayImprovise: attempt == 6 || remark.writer != nil
      )
      if write(writing, as: writer) != nil {
        settle(remark, writer, stance)
        return
      }
    }
  }

  private mutating func speak(
    _ remark: Remark, as guest: Author, below post: Post, using random: inout RandomStream
  ) {
    guard !record.blocked.contains(guest.handle) else { return }
    let wording = Wording(
      topic: .general(remark.topic),
      stance: .comment,
      claim: remark.claim.flatMap(claims.short),
      quote: remark.quote,
      question: remark.question,
      platform: post.platform,
      key: random.next()
    )
    guard let text = wordsmith.improvise(wording, at: now) else { return }
    appear(
      Post(
        number: feed.nextNumber,
        at: now,
        platform: post.platform,
        author: guest,
        text: text,
        parent: post.number,
        root: post.root,
        stance: .comment,
        claim: remark.claim
      ),
      message: nil
    )
  }

  private func suits(_ writer: Int, _ remark: Remark) -> Double {
    guard remark.topic == .corrected, let place = remark.claim.flatMap(claims.place) else {
      return readiness(writer)
    }
    switch crowd.beliefs.belief(of: writer, in: place) {
    case .corrected, .heard, .doubts: return readiness(writer)
    case .believes: return 0.5 * readiness(writer)
    case .unaware, .forewarned: return 0.1 * readiness(writer)
    }
  }

  /// Believers with little trust deny a correction; the others take it in.
  private func attitude(
    of writer: Int, in remark: Remark, using random: inout RandomStream
  ) -> CrowdStance? {
    let topic = Phrase.Topic.general(remark.topic)
    let stances = wordsmith.stances(cast.writers[writer].archetype, on: topic)
    guard !stances.isEmpty else { return .comment }
    let rejects =
      [.corrected, .answered].contains(remark.topic) && crowd.trust(of: writer) < 0.3
    let fitting = stances.filter { ($0 == .deny) == (rejects && stances.contains(.deny)) }
    return fitting.isEmpty ? nil : fitting[random.below(fitting.count)]
  }

  private mutating func settle(_ remark: Remark, _ writer: Int, _ stance: CrowdStance) {
    guard remark.topic == .corrected, stance != .deny,
      let place = remark.claim.flatMap(claims.place)
    else { return }
    crowd.beliefs.set(.corrected, of: writer, in: place)
  }

  // MARK: Errors

  mutating func noticeError(_ place: Int) {
    let error = talk.errors[place]
    guard !error.isSettled, let post = placeToComplain(about: error) else { return }
    talk.errors[place].isSettled = true
    crowd.climate.trust = max(crowd.climate.trust + coefficients.trustByError, -0.4)
    let count = 2 + talk.notice.below(3)
    for _ in 0..<count { plan(errorRemark(error, below: post), within: 5...240) }
  }

  /// Below the post itself or, when it was taken down, below the agency's newest one.
  private func placeToComplain(about error: SeenError) -> Post? {
    let number =
      feed.isVisible(error.post) ? error.post : record.ownPosts.last { feed.isVisible($0) }
    return number.flatMap(feed.post)
  }

  func errorRemark(_ error: SeenError, below post: Post) -> Remark {
    Remark(
      post: post.number,
      topic: .error,
      claim: error.claim,
      quote: error.quote ?? feed.post(error.post).map { quote(of: $0, about: error.claim) }
    )
  }
}
