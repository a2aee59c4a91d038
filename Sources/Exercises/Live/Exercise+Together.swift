import RunLog
import ScenarioFormat
import Simulation

extension Exercise {
  /// Does all of it at the present moment, or throws what each of them lacks and does nothing.
  mutating func perform(_ actions: [Action]) throws -> [RunEvent] {
    var next = self
    var events: [RunEvent] = []
    var refusals: [RefusedPosts.Refusal] = []
    for action in actions {
      do {
        events += try next.perform(action)
      } catch {
        refusals.append(.init(network: action.deed.platform, reason: error.message))
      }
    }
    guard refusals.isEmpty else { throw RefusedPosts(refusals: refusals) }
    self = next
    return events
  }
}
