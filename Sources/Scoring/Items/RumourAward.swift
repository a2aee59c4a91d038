import Kernel
import ScenarioFormat
import TextAnalysis

extension ItemAward {
  /// How far apart a denial and its explanation may be.
  private static let explanationGap = ScenarioTime(seconds: 300)

  /// Denies a claim in public once the agency knows better; half the points are for the explanation.
  func correct(_ claim: Claim.ID, explain: Claim.ID?) -> Evidence {
    let denials = assessment.utterances(of: claim).filter { $0.statement.isPublic && $0.isDenial }
    let right = denials.filter { assessment.rules.denial(of: claim, at: $0.at) == .right }
    let ranked = right.map { denial -> (Utterance, share: Double, isExplained: Bool) in
      let isExplained = explain.map { self.isExplained($0, beside: denial) } ?? true
      return (denial, timely(denial.at) * (isExplained ? 1 : 0.5), isExplained)
    }
    let short = assessment.rules.short(claim)
    guard let best = ranked.max(by: { $0.share < $1.share }) else {
      let early =
        denials.isEmpty ? "" : " You denied it before it was checked, which does not count."
      return line(
        share: 0,
        "You did not correct the report of \(short) in public.\(due())\(early)",
        claim: claim
      )
    }
    var what = "You corrected the report of \(short) at \(clock(best.0.at))."
    what += lateness(of: best.0.at)
    if let explain, !best.isExplained {
      what +=
        " Half the points are for the explanation, \(assessment.rules.quoted(explain)), "
        + "in the same post or within five minutes."
    }
    let exhibit = explain.flatMap { explanation(by: $0, beside: best.0) }.map {
      shown(best.0, with: $0)
    }
    return line(share: best.share, what, claim: claim, exhibit: exhibit ?? best.0.exhibit)
  }

  private func isExplained(_ fact: Claim.ID, beside denial: Utterance) -> Bool {
    explanation(by: fact, beside: denial) != nil
  }

  private func explanation(by fact: Claim.ID, beside denial: Utterance) -> Utterance? {
    let all = assessment.utterances(of: fact).filter {
      $0.statement.isPublic && $0.isStated && $0.standing == .free
        && max($0.at, denial.at) - min($0.at, denial.at) <= Self.explanationGap
    }
    return all.first { $0.statement == denial.statement } ?? all.first
  }

  /// Denial and explanation in one quote where one post has both.
  private func shown(_ denial: Utterance, with explanation: Utterance) -> Exhibit {
    guard denial.statement == explanation.statement, let first = denial.exhibit.span,
      let second = explanation.exhibit.span
    else { return denial.exhibit }
    return Exhibit(
      denial.statement, from: min(first.start, second.start), to: max(first.end, second.end))
  }

  /// Calls a claim unconfirmed in public, or asks people not to spread it.
  func hold(_ claim: Claim.ID) -> Evidence {
    let short = assessment.rules.short(claim)
    let held = assessment.utterances(of: claim).first { utterance in
      utterance.statement.isPublic
        && (utterance.stance == .hedged || utterance.isCautiousDenial
          || !utterance.isRevealed && AppealNotToSpread.isMade(in: utterance.statement.text))
    }
    guard let held else {
      return line(
        share: 0,
        "You did not say that the report of \(short) was unconfirmed.\(due())",
        claim: claim
      )
    }
    let timely = timely(held.at)
    return line(
      share: timely,
      "You said at \(clock(held.at)) that \(short) was not confirmed.\(lateness(of: held.at))",
      claim: claim,
      exhibit: held.exhibit
    )
  }
}

extension Utterance {
  var isDenial: Bool { stance == .denied || stance == .corrected }

  /// “We have found no evidence of … so far”: leaves the door open, and holds before the verdict too.
  var isCautiousDenial: Bool {
    guard stance == .denied, let quote = exhibit.quote?.lowercased() else { return false }
    return Self.cautions.contains { quote.contains($0) }
  }

  private static let cautions = [
    "so far", "no evidence", "no information", "no report", "no sign", "no indication",
    "not confirmed",
    "at this time", "right now", "as of", " yet", "cannot confirm", "can't confirm", "still",
  ]
}
