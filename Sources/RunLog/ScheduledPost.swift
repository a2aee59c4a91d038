package import Kernel

/// A post that waits for its time.
package struct ScheduledPost: Equatable, Sendable, Codable {
  /// From 1, in the order in which posts were scheduled.
  package var number: Int
  package var draft: Draft
  package var at: ScenarioTime

  package init(number: Int, draft: Draft, at: ScenarioTime) {
    self.number = number
    self.draft = draft
    self.at = at
  }
}
