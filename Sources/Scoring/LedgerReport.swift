import Kernel
import ScenarioFormat
import TextAnalysis

/// Tells for each fact of the ledger what became of it.
struct LedgerReport: Sendable {
  let assessment: Assessment

  /// The dangerous facts first, and among those what went wrong before what went right.
  func lines() -> [LedgerLine] {
    assessment.pack.facts.map(line).enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.isDangerous != b.isDangerous { return a.isDangerous }
      if a.status.rank != b.status.rank { return a.status.rank < b.status.rank }
      return left.offset < right.offset
    }.map(\.element)
  }

  private func line(for fact: Fact) -> LedgerLine {
    let (status, what, exhibit) = fate(of: fact)
    return LedgerLine(
      fact: fact.id,
      statement: fact.statement,
      isDangerous: fact.isDangerous,
      status: status,
      what: what,
      exhibit: exhibit
    )
  }

  private func fate(of fact: Fact) -> (LedgerLine.Status, String, Exhibit?) {
    let said = assessment.outward(fact.id).filter(\.isRevealed)
    let clock = assessment.clock
    if let leak = assessment.leaks(of: fact.id).first(where: { $0.standing == .kept }) {
      return (.leaked, given(leak), leak.exhibit)
    }
    if let untrue = said.first(where: { $0.standing == .untrue && $0.isStated }) {
      return (.untrue, "Stated at \(clock(untrue.at)), when it was not true.", untrue.exhibit)
    }
    if let wrong = said.first(where: { $0.stance == .misstated }) {
      return (.untrue, "Said with another number at \(clock(wrong.at)).", wrong.exhibit)
    }
    if let early = said.first(where: { $0.standing == .early || $0.standing == .unknown }) {
      return (
        .early, "Said at \(clock(early.at)), before it was known or could be released.",
        early.exhibit
      )
    }
    if let leak = said.first(where: { $0.standing == .unapproved }) {
      return (.leaked, "Said at \(clock(leak.at)) without command's release.", leak.exhibit)
    }
    if let released = assessment.firstRelease(of: fact.id) {
      return (.released, "Said at \(clock(released.at)).", released.exhibit)
    }
    return unsaid(fact)
  }

  private func given(_ leak: Utterance) -> String {
    let at = assessment.clock(leak.at)
    if assessment.rules.isUntrue(leak.claim, at: leak.at) {
      return "Stated at \(at), when it was not true."
    }
    return assessment.rules.fact(leak.claim)?.truth == .unknown
      ? "Stated at \(at), although nobody has established it."
      : "Given away at \(at), although it had to stay back."
  }

  private func unsaid(_ fact: Fact) -> (LedgerLine.Status, String, Exhibit?) {
    let from = max(fact.knownFrom, fact.release.from)
    switch (fact.truth, fact.release.by) {
    case (_, .nobody): return (.withheld, "Rightly kept back.", nil)
    case (.never, _): return (.withheld, "Rightly not stated: it is not true.", nil)
    case (.unknown, _): return (.withheld, "Rightly not stated: nobody knows it.", nil)
    case (.trueFrom(let start), let authority):
      let due = max(from, start)
      guard due < assessment.record.end else {
        return (.withheld, "Rightly not stated: it was not known in time.", nil)
      }
      let how = authority == .command ? " with command's release" : ""
      return (
        .unsaid, "Could have been said from \(assessment.clock(due))\(how), and never was.", nil
      )
    }
  }
}

extension LedgerLine.Status {
  /// What went wrong comes first.
  fileprivate var rank: Int {
    switch self {
    case .untrue: 0
    case .leaked: 1
    case .early: 2
    case .unsaid: 3
    case .released: 4
    case .withheld: 5
    }
  }
}
