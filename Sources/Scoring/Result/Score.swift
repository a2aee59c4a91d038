package import RunLog

/// The result of a run: points, and for each of them the evidence.
package struct Score: Equatable, Sendable, Codable {
  package var points: Points
  /// What capped the points, in order of time.
  package var criticalFaults: [CriticalFault]
  /// Every point gained or lost; the lines of a criterion add up to what it earned.
  package var evidence: [Evidence]
  /// One line for each fact, the dangerous ones first.
  package var ledger: [LedgerLine]
  package var objectives: [ObjectiveRating]
  /// One line for each question that reached the officer as an inject.
  package var responses: [ResponseTime]
  /// The crowd at the end; it stands beside the points, not inside them.
  package var outcome: CrowdMeasure?
  /// What draft review finds in the posts; nil in results from before it was kept.
  package var notes: [ReviewNote]?

  package init(
    points: Points,
    criticalFaults: [CriticalFault],
    evidence: [Evidence],
    ledger: [LedgerLine],
    objectives: [ObjectiveRating],
    responses: [ResponseTime],
    outcome: CrowdMeasure?,
    notes: [ReviewNote]?
  ) {
    self.points = points
    self.criticalFaults = criticalFaults
    self.evidence = evidence
    self.ledger = ledger
    self.objectives = objectives
    self.responses = responses
    self.outcome = outcome
    self.notes = notes
  }

  package var total: Double { points.total }

  private enum CodingKeys: String, CodingKey {
    case points = "score"
    case criticalFaults, evidence, ledger, objectives, responses, outcome, notes
  }
}
