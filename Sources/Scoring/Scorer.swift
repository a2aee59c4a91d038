import DraftReview
import Kernel
package import RunLog
package import ScenarioFormat
import TextAnalysis

/// Scores runs of one scenario: from what was said and done to points, each with its evidence.
package struct Scorer: Sendable {
  private let pack: ScenarioPack
  private let reader: ClaimReader
  private let reviewer: DraftReviewer

  package init(pack: ScenarioPack) {
    self.pack = pack
    reader = ClaimReader(pack.claims)
    reviewer = DraftReviewer(policy: Self.policy(of: pack))
  }

  package func score(_ events: [RunEvent]) -> Score {
    let assessment = Assessment(pack: pack, reader: reader, reviewer: reviewer, events: events)
    let faults = CriticalFaultFinder(assessment: assessment).faults()
    let lines = ItemScorer(assessment: assessment, faults: faults).evidence()
    let losses = LossFinder(assessment: assessment, faults: faults).losses()
    let evidence = Self.settled(lines + losses)
    let criteria = Criterion.allCases.map { criterion in
      CriterionPoints(
        criterion: criterion,
        earned: evidence.filter { $0.criterion == criterion }.reduce(0) { $0 + $1.points }.hundredth
      )
    }
    return Score(
      points: Points(criteria: criteria, isCapped: !faults.isEmpty),
      criticalFaults: faults,
      evidence: evidence,
      ledger: LedgerReport(assessment: assessment).lines(),
      objectives: objectives(evidence),
      responses: responses(assessment),
      outcome: assessment.record.outcome,
      notes: ReviewNotes(reviewer: RunReviewer(pack: pack), assessment: assessment).notes()
    )
  }

  /// Cuts losses so that no criterion falls below zero; a loss that costs nothing more is still told.
  private static func settled(_ lines: [Evidence]) -> [Evidence] {
    var left: [Criterion: Double] = [:]
    for line in lines where !line.isLoss { left[line.criterion, default: 0] += line.points }
    return lines.map { line in
      guard line.isLoss else { return line }
      var settled = line
      settled.points = 0 - min(0 - line.points, left[line.criterion] ?? 0)
      left[line.criterion, default: 0] += settled.points
      return settled
    }
  }

  private func objectives(_ evidence: [Evidence]) -> [ObjectiveRating] {
    pack.setting.objectives.map { objective in
      let items = Set(pack.rubric.filter { $0.objective == objective.id }.map(\.id))
      let lines = evidence.filter { $0.item.map(items.contains) == true }
      return ObjectiveRating(
        objective: objective.id,
        text: objective.text,
        earned: lines.reduce(0) { $0 + $1.points }.hundredth,
        maximum: lines.reduce(0) { $0 + $1.maximum }
      )
    }
  }

  private func responses(_ assessment: Assessment) -> [ResponseTime] {
    pack.injects.compactMap { inject -> ResponseTime? in
      guard let question = inject.question, let asked = assessment.record.arrivals[inject.id]
      else {
        return nil
      }
      let direct = assessment.record.answers(to: inject.id).first { $0.at >= asked }?.at
      let answered = [direct, publicAnswer(to: inject, after: asked, in: assessment)]
        .compactMap(\.self).min()
      return ResponseTime(
        inject: inject.id,
        urgency: question.urgency,
        askedAt: Moment(asked),
        seconds: answered.map { ($0 - asked).seconds }
      )
    }
  }

  /// A question that everybody could read is also answered by a post to everybody.
  private func publicAnswer(
    to inject: Inject, after asked: ScenarioTime, in assessment: Assessment
  ) -> ScenarioTime? {
    guard inject.isPublic, let about = inject.question?.about else { return nil }
    return about.flatMap(assessment.utterances(of:))
      .filter { $0.statement.isPublic && $0.at >= asked }.map(\.at).min()
  }

  /// What the agency may always write: its own lines, and the doors its facts send people to.
  static func policy(of pack: ScenarioPack) -> ReviewPolicy {
    let agency = pack.setting.agency
    let open = pack.facts.filter { $0.release.by != .nobody }.map(\.statement)
    return ReviewPolicy(
      phones: agency.phones.map(\.number) + open.flatMap(numbers),
      addresses: agency.addresses + open,
      handles: [agency.handle]
    )
  }

  /// The words of a statement that could be a telephone number.
  private static func numbers(in statement: String) -> [String] {
    statement.split(separator: " ").map(String.init).filter { $0.filter(\.isNumber).count >= 7 }
  }
}
