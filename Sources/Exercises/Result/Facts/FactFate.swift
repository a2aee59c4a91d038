import Kernel
import ScenarioFormat
import Scoring

/// What became of a fact, in the words of a debrief.
enum FactFate: String, CaseIterable, Sendable {
  case wrong = "said-wrongly"
  case unsaid = "never-said"
  case late = "said-late"
  case inTime = "said-in-time"
  case withheld = "rightly-withheld"

  var title: String {
    switch self {
    case .wrong: "Leaked, too early or untrue"
    case .unsaid: "Never said"
    case .late: "Released late"
    case .inTime: "Released in time"
    case .withheld: "Rightly withheld"
    }
  }
}

extension DebriefedRun {
  /// A released fact is late when an item of the rubric that asks for it gave less than all points.
  func fate(of line: LedgerLine) -> FactFate {
    switch line.status {
    case .leaked, .early, .untrue: .wrong
    case .unsaid: .unsaid
    case .withheld: .withheld
    case .released: isLate(line) ? .late : .inTime
    }
  }

  private func isLate(_ line: LedgerLine) -> Bool {
    guard let at = line.exhibit?.at.time else { return false }
    return pack.rubric.contains { item in
      guard case .release(let facts, _) = item.test, facts.contains(line.fact),
        let window = item.window
      else { return false }
      return at.seconds > window.full.seconds
    }
  }
}
