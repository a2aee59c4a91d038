import Kernel
import RunLog
import ScenarioFormat

/// What people did after the officer's act, or while there was none.
struct CrowdReaction: Equatable, Sendable {
  /// In a sentence each.
  var sentences: [String] = []
  /// What one of them wrote.
  var quote: Quote?

  struct Quote: Equatable, Sendable {
    var name: String
    var text: String
  }

  init(
    _ past: CoachedPast, _ step: GuideStep, _ act: CoachedPast.Act?, from opens: ScenarioTime,
    until end: ScenarioTime, _ claims: [Claim.ID: String]
  ) {
    let since = act?.at ?? opens
    let crowd = past.posts.filter { $0.author.kind == .crowd && $0.at >= since && $0.at <= end }
    if let act {
      let replies = crowd.filter { $0.parent != nil && $0.parent == act.post }
      if act.post != nil { sentences.append(Self.answers(replies.count, end - since)) }
      quote = replies.first.map { Quote(name: $0.author.name, text: $0.text) }
    } else {
      sentences.append(Self.posts(crowd.count))
      let question = crowd.first { $0.question != nil } ?? crowd.first
      quote = question.map { Quote(name: $0.author.name, text: $0.text) }
    }
    if let target = step.test.target.flatMap(past.post), let seen = past.counters[target.number] {
      let who = target.author.name
      sentences.append("\(seen.views) people have seen the post of \(who) by now.")
    }
    addReach(past, step, until: end, claims)
  }

  private mutating func addReach(
    _ past: CoachedPast, _ step: GuideStep, until end: ScenarioTime, _ claims: [Claim.ID: String]
  ) {
    guard let last = past.measures.last(where: { $0.at <= end })?.crowd else { return }
    for claim in step.test.denies {
      guard let reach = last.claims.first(where: { $0.claim == claim }), reach.heard > 0 else {
        continue
      }
      sentences.append(
        "\(reach.heard.percent) of the town has heard of \(claims[claim] ?? claim.rawValue), "
          + "and \(reach.believes.percent) believes it.")
    }
  }

  private static func answers(_ count: Int, _ time: ScenarioTime) -> String {
    switch count {
    case 0: "Nobody has answered within \(time.seconds) seconds. People are reading."
    case 1: "Within \(time.seconds) seconds one person answered you."
    default: "Within \(time.seconds) seconds \(count) people answered you."
    }
  }

  private static func posts(_ count: Int) -> String {
    switch count {
    case 0: "People waited and looked at your page."
    case 1: "In that time one person wrote without knowing more."
    default: "In that time \(count) people wrote without knowing more."
    }
  }
}
