import Kernel
import ScenarioFormat

/// What a text is to be about.
struct Wording: Sendable {
  var topic: Phrase.Topic
  var stance: CrowdStance
  var claim: String?
  var quote: String?
  var minutes: Int?
  var question: String?
}
