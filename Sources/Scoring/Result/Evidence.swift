package import ScenarioFormat

/// One line of the result: points gained or lost, and what in the run shows it.
package struct Evidence: Equatable, Sendable, Codable {
  package var criterion: Criterion
  /// The rubric's item; nil for a loss that no item names.
  package var item: RubricItem.ID?
  /// Below zero for a loss; zero when the criterion had nothing left to lose.
  package var points: Double
  /// What the line could have earned; 0 for a loss.
  package var maximum: Double
  package var title: String
  /// What happened, or what was missing and by when: a sentence to the officer.
  package var what: String
  /// Why it matters, as the rubric or the rule says.
  package var why: String
  /// The review rule, or the scorer's own rule, that found it.
  package var rule: String
  /// The fact or rumour it is about.
  package var claim: Claim.ID?
  /// The publication behind the item.
  package var source: String?
  package var exhibit: Exhibit?

  package init(
    criterion: Criterion,
    item: RubricItem.ID?,
    points: Double,
    maximum: Double,
    title: String,
    what: String,
    why: String,
    rule: String,
    claim: Claim.ID? = nil,
    source: String? = nil,
    exhibit: Exhibit? = nil
  ) {
    self.criterion = criterion
    self.item = item
    self.points = points
    self.maximum = maximum
    self.title = title
    self.what = what
    self.why = why
    self.rule = rule
    self.claim = claim
    self.source = source
    self.exhibit = exhibit
  }

  /// Whether the line only tells of something that cost points, or would have.
  package var isLoss: Bool { maximum == 0 }
}
