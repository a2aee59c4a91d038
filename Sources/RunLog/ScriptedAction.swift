package import Kernel

/// An action with its moment in the scenario, as a line of a script states it.
package struct ScriptedAction: Equatable, Sendable, Codable {
  package var at: ScenarioTime
  package var action: Action

  package init(at: ScenarioTime, action: Action) {
    self.at = at
    self.action = action
  }
}
