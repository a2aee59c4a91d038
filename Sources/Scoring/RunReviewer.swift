package import DraftReview
package import Kernel
package import RunLog
package import ScenarioFormat
import TextAnalysis

/// Reviews drafts while a scenario is played: by the rules, and by what its ledger says at that
/// moment.
///
/// It tells what nobody has confirmed, not what is true: a hint must not give the answer away.
package struct RunReviewer: Sendable {
  private let pack: ScenarioPack
  private let reader: ClaimReader
  private let policy: ReviewPolicy

  package init(pack: ScenarioPack) {
    self.pack = pack
    reader = ClaimReader(pack.claims)
    policy = Scorer.policy(of: pack)
  }

  /// When command approved which fact, as far as a run has gone.
  package static func grants(in events: [RunEvent]) -> [Claim.ID: ScenarioTime] {
    var grants: [Claim.ID: ScenarioTime] = [:]
    for event in events {
      guard case .releaseDecided(let decision) = event.happening else { continue }
      for fact in decision.granted { grants[fact] = min(grants[fact] ?? event.at, event.at) }
    }
    return grants
  }

  /// The findings in a draft that would be published at this moment.
  ///
  /// `grants` holds when command approved which fact.
  package func findings(
    in draft: ReviewedText, at time: ScenarioTime, grants: [Claim.ID: ScenarioTime]
  ) -> [Finding] {
    let rules = LedgerRules(pack: pack, grants: grants)
    let entries = (pack.facts.map(\.id) + pack.rumours.map(\.id)).compactMap { claim in
      entry(of: claim, by: rules, at: time).map { (claim.rawValue, $0) }
    }
    let ledger = ReviewLedger(
      reader: reader, entries: Dictionary(entries, uniquingKeysWith: { first, _ in first }))
    return DraftReviewer(policy: policy, ledger: ledger).findings(in: draft).withoutTwins
  }

  /// The marks of a good post that a draft has.
  package func features(of draft: ReviewedText) -> PostFeatures {
    DraftReviewer(policy: policy).features(of: draft)
  }

  /// What a draft's tone does to whoever reads it: it scolds, insults, mocks or blames.
  package func tone(of draft: ReviewedText) -> [Finding] {
    DraftReviewer(policy: policy).findings(in: draft).filter { ToneRules.all.contains($0.rule) }
  }

  private func entry(
    of claim: Claim.ID, by rules: LedgerRules, at time: ScenarioTime
  ) -> ReviewLedger.Entry? {
    let isKnown = rules.knownFrom(claim).map { $0 <= time } == true
    let status: ReviewLedger.Status
    switch rules.standing(of: claim, at: time) {
    case .free: return nil
    case .untrue, .unknown: status = .unconfirmed
    case .early: status = isKnown ? .notReleased : .unconfirmed
    case .kept: status = rules.isOpenCause(claim) ? .unconfirmed : .notReleased
    case .unapproved: status = .needsApproval
    }
    let rule = status == .unconfirmed ? nil : rules.fact(claim)?.rule
    return ReviewLedger.Entry(rule: rule ?? ReviewLedger.unconfirmedRule, status: status)
  }
}

extension Fact {
  /// The category of the review that a leak of it falls under; nil where none fits.
  fileprivate var rule: String? {
    switch fault {
    case .tacticalPosition: TacticalDetail.id
    case .protectedIdentity: ProtectedIdentity.id
    case .guiltStatement: GuiltStatement.id
    case .evidence: "evidence-detail"
    case .medical: MedicalDetail.id
    case .record: CriminalHistory.id
    case nil: categoryRule
    }
  }

  private var categoryRule: String? {
    switch category {
    case .suspect, .victim, .witness, .identity: ProtectedIdentity.id
    case .tactic: TacticalDetail.id
    case .evidence, .cause: "evidence-detail"
    case .casualty: MedicalDetail.id
    case .event, .place, .process, .guidance, .service: nil
    }
  }
}
