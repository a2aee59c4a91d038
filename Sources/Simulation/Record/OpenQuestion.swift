import Kernel
import RunLog
import ScenarioFormat

/// A public question to the agency and what became of it.
struct OpenQuestion: Sendable, Equatable {
  /// The post that asks.
  var post: Post.Number
  var asked: ScenarioTime
  var about: [String]
  var urgency: Urgency
  var answered: ScenarioTime?
  /// Later posts of the same person that ask it again.
  var again: [Post.Number] = []

  func isAsked(in number: Post.Number) -> Bool { post == number || again.contains(number) }
}
