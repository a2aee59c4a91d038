import Foundation
import Kernel
import RunLog
import ScenarioFormat

/// Questions that come back, as a new post that quotes the first.
extension Exercise {
  private static let mostRepeats = 2

  mutating func planToAskAgain(_ place: Int) {
    let minutes: Double =
      switch questions.questions[place].urgency {
      case .danger: 6
      case .service: 9
      case .curiosity: 14
      }
    let wait = minutes * 60 * (0.8 + 0.5 * talk.returns.unit())
    agenda.plan(.question(place), at: now + milliseconds(wait))
  }

  /// The asker comes back, sharper.
  mutating func askAgain(_ place: Int) {
    let question = questions.questions[place]
    guard question.answered == nil, question.again.count < Self.mostRepeats,
      feed.isVisible(question.post), let first = feed.post(question.post),
      !record.blocked.contains(first.author.handle)
    else { return }
    if question.urgency == .danger {
      crowd.climate.anxiety = min(
        crowd.climate.anxiety + coefficients.anxietyByIgnoredQuestion,
        0.4
      )
    }
    guard question.urgency == .danger || talk.returns.chance(0.4) else { return }
    guard talk.returns.chance(hope) else { return }
    raise(first, place)
    planToAskAgain(place)
  }

  /// The longer the agency is silent, the fewer still expect an answer of it.
  private var hope: Double { exp(-record.silentMinutes(at: now) / coefficients.hope) }

  /// The asker again, or somebody else when the post had no question mark of its own.
  private mutating func raise(_ first: Post, _ place: Int) {
    let asks = first.text.contains("?")
    let own = first.inject == nil ? writer(handle: first.author.handle) : nil
    let topic = Phrase.Topic.general(.ignored)
    let eagerness = eagerness
    let writer =
      asks ? own : choose(on: first.platform, using: &talk.returns, by: { eagerness[$0] })
    guard asks || writer != nil else { return }
    let archetype = writer.map { cast.writers[$0].archetype } ?? -1
    let stances = wordsmith.stances(archetype, on: topic)
    let stance = stances.contains(.query) ? .query : stances.first ?? .query
    let about = first.question?.about.compactMap(claims.short).first
    let wording = Wording(
      topic: topic,
      stance: stance,
      minutes: Int((now - first.at).minutes),
      question: asks ? Excerpt.question(in: first.text) : about.map { "what about \($0)?" },
      platform: first.platform,
      key: key(of: first, again: questions.questions[place].again.count)
    )
    let said = wordsmith.write(wording, as: archetype, at: now)
    guard let text = said ?? wordsmith.improvise(wording, at: now) else { return }
    if let writer { cast.writers[writer].lastWrote = now }
    let number = feed.nextNumber
    appear(
      Post(
        number: number,
        at: now,
        platform: first.platform,
        author: asks ? first.author : writer.map(author) ?? first.author,
        text: text,
        root: number,
        quoted: questions.questions[place].again.last ?? first.number,
        stance: stance,
        claim: first.claim,
        question: first.question
      ),
      message: nil
    )
  }

  /// The same for the same question in every run.
  private func key(of first: Post, again: Int) -> UInt64 {
    var random = RandomStream(seed: talk.seed, name: "ask-\(first.author.handle)-\(again)")
    return random.next()
  }
}
