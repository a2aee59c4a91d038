import Kernel
import RunLog
import ScenarioFormat

/// Somebody of the crowd who is seen to post.
///
/// Writers are the first people of the population.
struct Writer: Sendable {
  /// The archetype's place in the pack.
  var archetype: Int
  var persona: Persona.ID?
  var name: String
  var handle: String
  /// When they last wrote.
  var lastWrote: ScenarioTime?
  var posts = 0
}
