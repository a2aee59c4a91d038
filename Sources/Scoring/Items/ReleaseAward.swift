import Kernel
import ScenarioFormat
import TextAnalysis

extension ItemAward {
  /// States these facts in public, once they are known and may be said.
  func release(_ facts: [Claim.ID], any: Bool) -> Evidence {
    let said = facts.compactMap(assessment.firstRelease).sorted { $0.at < $1.at }
    guard let decisive = any ? said.first : said.last else {
      return line(
        share: 0,
        "You did not say \(list(facts, any: any)).\(due())\(hint(facts))",
        claim: facts.first
      )
    }
    let timely = timely(decisive.at)
    let part = any ? 1 : Double(said.count) / Double(max(facts.count, 1))
    let missing = any ? [] : facts.filter { fact in !said.contains { $0.claim == fact } }
    var what = "You said it at \(clock(decisive.at)).\(lateness(of: decisive.at))"
    if !missing.isEmpty {
      what +=
        " \(said.count) of \(facts.count) facts; still missing: \(list(missing, any: false))."
        + hint(missing)
    }
    return line(share: part * timely, what, claim: decisive.claim, exhibit: decisive.exhibit)
  }

  private func list(_ facts: [Claim.ID], any: Bool) -> String {
    facts.map { "\(assessment.rules.quoted($0))" }.joined(separator: any ? " or " : " and ")
  }

  /// Why something that was said did not count.
  private func hint(_ facts: [Claim.ID]) -> String {
    for fact in facts {
      guard let said = assessment.utterances(of: fact).first(where: { $0.isRevealed }) else {
        continue
      }
      let at = clock(said.at)
      if said.stance == .misstated { return " What you said at \(at) gave another number." }
      switch said.standing {
      case .early: return " You said it at \(at), before it was known or could be released."
      case .unapproved: return " You said it at \(at) without asking command to release it."
      case .untrue: return " You said it at \(at), when it was not true yet."
      case .free where !said.statement.isPublic: return " You said it in a private message only."
      case .free, .kept, .unknown: continue
      }
    }
    return ""
  }
}
