import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

/// Finds the points that are lost without a line in the rubric.
///
/// The amounts are our own design: a false statement that stood 5 points of accuracy; one corrected in
/// time, a claim stated before it was known, a wrong number and the denial of something true 2; a
/// denial before the check 1. A leak that no rubric item watches costs 2 points of law, and a fact
/// said without command's release 1 point of coordination. Each claim costs once.
struct LossFinder: Sendable {
  let assessment: Assessment
  let faults: [CriticalFault]

  func losses() -> [Evidence] {
    let claims = assessment.pack.facts.map(\.id) + assessment.pack.rumours.map(\.id)
    let said = claims.flatMap { claim in
      [truth(of: claim), denial(of: claim), number(of: claim), authority(of: claim)].compactMap(
        \.self
      )
    }
    return said + ConductLosses(assessment: assessment).losses()
  }

  private func loss(
    _ criterion: Criterion,
    _ points: Double,
    rule: String,
    title: String,
    what: String,
    why: String,
    said: Utterance
  ) -> Evidence {
    Evidence(
      criterion: criterion,
      item: nil,
      points: -points,
      maximum: 0,
      title: title,
      what: what,
      why: why,
      rule: rule,
      claim: said.claim,
      exhibit: said.exhibit
    )
  }

  /// The claim's name; its own sentence in quotation marks would look like the officer's words.
  private func topic(_ claim: Claim.ID) -> String { assessment.rules.short(claim) }

  private func statement(_ claim: Claim.ID) -> String { "\(assessment.rules.quoted(claim))" }

  /// Stated although untrue, unknown or not known yet.
  private func truth(of claim: Claim.ID) -> Evidence? {
    let stated = assessment.outward(claim).filter { $0.stance == .asserted }
    if let said = stated.first(where: { $0.standing == .untrue }) {
      let stood = faults.contains { $0.kind == .inventedFact && $0.claim == claim }
      return loss(
        .accuracy,
        stood ? 5 : 2,
        rule: "untrue",
        title: "Stated something that was not true",
        what: stood
          ? "You spoke about \(topic(claim)) as a fact. It was not true then, and it stood."
          : "You spoke about \(topic(claim)) as a fact. It was not true then. You corrected it in time.",
        why:
          "People act on what the police say. An error that stands costs trust in all that follows.",
        said: said
      )
    }
    guard let said = stated.first(where: { isUnverified($0) }) else { return nil }
    return loss(
      .accuracy,
      2,
      rule: "over-claim",
      title: "Stated something unverified",
      what:
        "You spoke about \(topic(claim)) as a fact at \(assessment.clock(said.at)), before it was confirmed.",
      why: "Say what is confirmed, and call the rest unconfirmed. A lucky guess is still a guess.",
      said: said
    )
  }

  /// Advice is no claim about the world: it cannot be unverified.
  private func isUnverified(_ said: Utterance) -> Bool {
    if assessment.rules.fact(said.claim)?.category == .guidance { return false }
    if said.standing == .unknown { return true }
    guard said.standing == .early, let known = assessment.rules.knownFrom(said.claim) else {
      return said.standing == .early
    }
    return said.at < known
  }

  private func denial(of claim: Claim.ID) -> Evidence? {
    let denials = assessment.outward(claim).filter { $0.stance == .denied }
    if let said = denials.first(where: { assessment.rules.denial(of: claim, at: $0.at) == .wrong })
    {
      return loss(
        .accuracy,
        2,
        rule: "denied-truth",
        title: "Denied something that was true",
        what: "You denied \(statement(claim)). It was true, and the agency knew it.",
        why: "A denial that proves wrong is remembered longer than the news itself.",
        said: said
      )
    }
    let hasty = denials.first {
      assessment.rules.denial(of: claim, at: $0.at) == .early && !$0.isCautiousDenial
    }
    guard let hasty, assessment.rules.rumour(claim) != nil else { return nil }
    return loss(
      .accuracy,
      1,
      rule: "early-denial",
      title: "Denied a report before it was checked",
      what:
        "You denied \(statement(claim)) at \(assessment.clock(hasty.at)), before the agency knew.",
      why: "Say “we have no confirmation so far” until it is checked.",
      said: hasty
    )
  }

  private func number(of claim: Claim.ID) -> Evidence? {
    let wrong = assessment.outward(claim).first { $0.stance == .misstated }
    guard let wrong else { return nil }
    return loss(
      .accuracy,
      2,
      rule: "misstated",
      title: "Gave a wrong number",
      what: "You gave another number than the ledger has: \(statement(claim)).",
      why: "Numbers travel without their context. Give only the confirmed one, with its time.",
      said: wrong
    )
  }

  /// Said without authority, when no item of the rubric watches it.
  private func authority(of claim: Claim.ID) -> Evidence? {
    guard let fact = assessment.rules.fact(claim), !watched.contains(claim) else { return nil }
    let leaks = assessment.leaks(of: claim)
    if let said = leaks.first(where: { $0.standing == .kept }) {
      return loss(
        .law,
        2,
        rule: "leak",
        title: "Said what had to stay back",
        what: assessment.wording(of: said),
        why: "The ledger keeps it from the public to protect people or the case.",
        said: said
      )
    }
    let unapproved = leaks.first { said in
      said.standing == .unapproved
        || said.standing == .early && said.at >= fact.knownFrom && said.at < fact.release.from
    }
    guard let unapproved else { return nil }
    return loss(
      .coordination,
      1,
      rule: "unreleased",
      title: "Published before its release",
      what:
        "You said \(statement(claim)) at \(assessment.clock(unapproved.at)), before it was released.",
      why: "Command may know a reason to wait. Ask for release; it takes minutes.",
      said: unapproved
    )
  }

  /// Facts that a `withhold` item already watches.
  private var watched: Set<Claim.ID> {
    Set(
      assessment.pack.rubric.flatMap { item -> [Claim.ID] in
        if case .withhold(let facts) = item.test { facts } else { [] }
      }
    )
  }
}
