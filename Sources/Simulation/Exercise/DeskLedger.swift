import Kernel
import RunLog
import ScenarioFormat

/// What the officer asked the desk and command, and what they have learned.
struct DeskLedger: Sendable {
  /// Questions to the information desk in order.
  var questions: [String] = []
  /// Texts of requests for release in order.
  var requests: [String] = []
  private(set) var learned: [Fact.ID] = []

  /// The new ones among these facts, which are known from now on.
  mutating func learn(_ facts: [Fact.ID]) -> [Fact.ID] {
    var new: [Fact.ID] = []
    for fact in facts where !learned.contains(fact) && !new.contains(fact) { new.append(fact) }
    learned += new
    return new
  }
}
