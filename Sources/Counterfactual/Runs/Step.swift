package import Kernel
package import RunLog
package import ScenarioFormat

/// One action of a run, with what it pointed at and the post it made.
package struct Step: Equatable, Sendable {
  /// From 1, in the order of the run; an added action has a number after all of them.
  package var number: Int
  package var at: ScenarioTime
  package var action: Action
  /// What the action pointed at, in words that hold in other crowds too.
  package var reference: Reference?
  /// Whether it put a public text of the agency's on a platform.
  package var isPublic: Bool
  /// The number of that text among all posts of the run.
  package var post: Post.Number?

  package enum Reference: Equatable, Sendable {
    case inject(Inject.ID)
    /// The post that the step with this number made.
    case own(Int)
    case latestQuestion
    case crowd(Likeness)
  }
}
