package import Counterfactual
package import Kernel

/// What an officer asked about a run: what its best lessons are, or what one fork would have done.
package struct Study: Equatable, Sendable {
  package typealias ID = Identifier<Study>

  package var id: ID
  package var run: Run.ID
  package var question: Question
  package var state: State
  package var seeds: Int
  /// Which crowd engine it is for: another one gives other figures.
  package var engine: String
  /// Milliseconds since 1970.
  package var createdAt: Int
  /// What was found; nil until it is done.
  package var comparisons: [Comparison]?

  package enum Question: Equatable, Sendable {
    /// The three most instructive forks.
    case suggestions
    case fork(Fork)
  }

  package enum State: String, Sendable {
    case waiting, running, done, stopped, failed

    var isOpen: Bool { self == .waiting || self == .running }
  }
}
