import DraftReview
import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

extension ItemAward {
  /// Publishes nothing that these review rules find; each finding costs `each` points.
  func avoid(_ rules: [String], each: Double) -> [Evidence] {
    let base = line(
      share: activity,
      "Judged over \(assessment.ownPosts.count) public posts. \(inProportion)"
    )
    var left = base.points
    let losses = findings(of: rules).compactMap { finding, statement -> Evidence? in
      let points = min(each, left)
      guard points > 0 else { return nil }
      left -= points
      let quote = finding.quote.isEmpty ? nil : finding.quote
      return loss(
        points,
        "\(finding.what) \(finding.how)",
        rule: finding.rule,
        exhibit: Exhibit(statement, quote: quote, span: quote == nil ? nil : finding.span)
      )
    }
    return [base] + losses
  }

  /// Findings of the officer's posts; the same words on two platforms count once.
  private func findings(of rules: [String]) -> [(Finding, Statement)] {
    var seen: Set<String> = []
    return assessment.ownPosts.flatMap { post in
      post.findings.filter { rules.contains($0.rule) }.compactMap { finding in
        let key =
          finding.rule + "\n" + (finding.quote.isEmpty ? post.statement.text : finding.quote)
        return seen.insert(key).inserted ? (finding, post.statement) : nil
      }
    }
  }

  /// Leaks none of these facts, in public or in private; each counts an equal part.
  ///
  /// A critical fault of the same kind takes all: who named somebody did not keep names back.
  func withhold(_ facts: [Claim.ID]) -> [Evidence] {
    let kinds = facts.compactMap { assessment.rules.fact($0)?.criticalKind }
    if let fault = faults.first(where: { kinds.contains($0.kind) }) {
      let name = fault.kind.name.lowercased()
      return [
        line(
          share: 0, "Nothing here, because of the critical fault “\(name)”: \(fault.what)",
          claim: fault.claim, exhibit: fault.exhibit)
      ]
    }
    let base = line(share: activity, "Judged over all you said. \(inProportion)")
    let part = base.points / Double(max(facts.count, 1))
    var left = base.points
    let losses = facts.compactMap { fact -> Evidence? in
      guard let leak = assessment.leaks(of: fact).first, left > 0 else { return nil }
      let points = min(part, left)
      left -= points
      return loss(
        points,
        assessment.wording(of: leak),
        claim: fact,
        exhibit: leak.exhibit
      )
    }
    return [base] + losses
  }
}

extension Assessment {
  /// Where a fact was given away although it could not be said; doubt does not excuse a danger.
  func leaks(of fact: Claim.ID) -> [Utterance] {
    let kind = rules.fact(fact)?.criticalKind
    let isGrave = kind == .tacticalPosition || kind == .protectedIdentity
    return outward(fact).filter {
      $0.standing != .free
        && ($0.isRevealed || isGrave && $0.stance == .hedged
          || rules.isOpenCause(fact) && $0.isGuess)
    }
  }
}

extension Assessment {
  /// A leak in words.
  ///
  /// What nobody has established, or what is untrue, is not given away: the result must not sound
  /// as if it were so.
  func wording(of leak: Utterance) -> String {
    if rules.isOpenCause(leak.claim) {
      return "You spoke about \(rules.short(leak.claim)) at \(clock(leak.at)). "
        + "Nobody knows it yet."
    }
    let said = "\(rules.quoted(leak.claim)) at \(clock(leak.at))"
    if rules.isUntrue(leak.claim, at: leak.at) {
      return "You stated \(said). It was not true then."
    }
    return rules.fact(leak.claim)?.truth == .unknown
      ? "You stated \(said). Nobody has established it."
      : "You gave away \(said). It had to stay back."
  }
}

extension Fact {
  /// The critical fault that a leak of the fact is, if it is one.
  var criticalKind: CriticalFault.Kind? {
    switch fault {
    case .tacticalPosition: .tacticalPosition
    case .protectedIdentity: .protectedIdentity
    case .guiltStatement: .guiltStatement
    case .evidence, .medical, .record, nil: nil
    }
  }
}
