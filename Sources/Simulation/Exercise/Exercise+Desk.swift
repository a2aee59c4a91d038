import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

/// The parts that the system plays: the information desk and command.
extension Exercise {
  mutating func askDesk(_ text: String) {
    desk.questions.append(text)
    let wait = max(pack.setting.desk.delay, ScenarioTime(milliseconds: 1))
    agenda.plan(.desk(desk.questions.count - 1), at: now + wait)
  }

  mutating func answerAsDesk(_ place: Int) {
    let question = desk.questions[place]
    let topics = reader.topics(of: question).map { Claim.ID($0) }
    let answers = topics.compactMap { answer(about: $0) }
    let resolved = topics.flatMap { [$0, claims.rumour($0)?.resolvedBy].compactMap { $0 } }
    let known = resolved.filter { claims.fact($0).map { $0.knownFrom <= now } ?? false }
    let learned = desk.learn(known)
    emit(
      .deskAnswered(
        question: question,
        answer: answers.isEmpty ? nothing(about: topics) : answers.joined(separator: "\n"),
        learned: learned
      )
    )
  }

  private func answer(about claim: Claim.ID) -> String? {
    claims.desk(claim).filter { $0.from <= now }.max { $0.from < $1.from }?.say
  }

  private func nothing(about topics: [Claim.ID]) -> String {
    if let claim = topics.compactMap(claims.short).first {
      return "Nothing on \(claim) yet. Ask again later."
    }
    let known = pack.facts.filter { $0.release.by != .nobody && answer(about: $0.id) != nil }
    let examples = known.prefix(4).map(\.short).joined(separator: "; ")
    return "Nothing on that. Ask more precisely"
      + (examples.isEmpty ? "." : ", for example about: \(examples).")
  }

  mutating func request(_ text: String) {
    desk.requests.append(text)
    let wait = max(pack.setting.approval.delay, ScenarioTime(milliseconds: 1))
    agenda.plan(.decision(desk.requests.count - 1), at: now + wait)
  }

  mutating func decide(_ place: Int) {
    let text = desk.requests[place]
    let facts = reader.topics(of: text).compactMap { claims.fact(Claim.ID($0)) }
    var decision = ReleaseDecision(text: text, granted: [], refused: [], reason: "")
    var reasons: [String] = []
    for fact in facts {
      let verdict = verdict(on: fact)
      switch verdict.isGranted {
      case true?: decision.granted.append(fact.id)
      case false?: decision.refused.append(fact.id)
      case nil: break
      }
      reasons.append("\(fact.short): \(verdict.reason)")
    }
    decision.reason =
      reasons.isEmpty
      ? "Command sees no fact in this request. Write the sentence you want to publish."
      : reasons.joined(separator: "\n")
    emit(.releaseDecided(decision))
  }

  /// nil for what needs no decision.
  private func verdict(on fact: Fact) -> (isGranted: Bool?, reason: String) {
    if fact.release.by == .nobody { return (false, "not for release.") }
    if fact.truth == .never { return (false, "we have no confirmation of this. Do not say it.") }
    if fact.release.by == .pio, fact.release.from <= now {
      return (nil, "free already, you decide.")
    }
    if fact.knownFrom > now { return (false, "not confirmed yet. Ask again when it is.") }
    if fact.release.from > now { return (false, "not yet. Ask again later.") }
    return (true, "approved, you may publish it.")
  }
}
