import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

/// A claim that the officer spoke of: where, how, and whether it could be said then.
struct Utterance: Equatable, Sendable {
  var statement: Statement
  var claim: Claim.ID
  var stance: ClaimMention.Stance
  /// Whether somebody could state the claim at that moment.
  var standing: Standing
  var exhibit: Exhibit

  var at: ScenarioTime { statement.at }

  /// Said as true, in the officer's own name or with its source.
  var isStated: Bool { stance == .asserted || stance == .reported }

  /// Given away, even if wrapped in doubt.
  var isRevealed: Bool { isStated || stance == .misstated }
}

/// Whether a claim can be stated at a moment.
enum Standing: String, Equatable, Sendable {
  /// True, known to the agency, and the officer's to say.
  case free
  /// True, but the agency does not know it yet, or it is not to be released yet.
  case early
  /// True and known; command has not released it.
  case unapproved
  /// To be kept by everybody.
  case kept
  /// Not true at that moment.
  case untrue
  /// Nobody knows whether it is true.
  case unknown
}
