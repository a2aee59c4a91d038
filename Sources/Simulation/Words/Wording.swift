import Kernel
import ScenarioFormat

/// What a text is to be about.
struct Wording: Sendable {
  var topic: Phrase.Topic
  var stance: CrowdStance
  /// The claim's short name.
  var claim: String?
  var quote: String?
  var minutes: Int?
  var question: String?
  /// Where it will stand; its limit holds.
  var platform: SocialPlatform.ID?
  /// Names the text's place in the run, so that its words do not depend on how many others are
  /// written; without it, texts draw one after the other.
  var key: UInt64?
}
