package import Kernel
package import RunLog

/// Another course of a run: what would have been done differently.
///
/// Actions are named by their number in the run, from 1.
package struct Fork: Equatable, Sendable {
  package var changes: [Change]

  package init(_ changes: [Change]) {
    self.changes = changes
  }

  package enum Change: Equatable, Sendable {
    /// The action is done at another time.
    case move(Int, to: ScenarioTime)
    case remove(Int)
    /// The action with other words.
    case reword(Int, text: String)
    /// The action with the words of the scenario's model answer.
    case replace(Int, text: String)
    /// A post that was not there.
    case add(Draft, at: ScenarioTime)

    /// The number of the changed action; nil for one that is added.
    package var number: Int? {
      switch self {
      case .move(let number, _), .remove(let number), .reword(let number, _),
        .replace(let number, _):
        number
      case .add: nil
      }
    }
  }
}
