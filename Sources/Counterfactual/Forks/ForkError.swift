package import Kernel
import ScenarioFormat

/// Why a fork cannot be played; it is found before anything runs.
package enum ForkError: UserFacingError, Equatable {
  case noChange
  case noSuchAction(Int, count: Int)
  case changedTwice(Int)
  case outside(ScenarioTime, end: ScenarioTime)
  case beforeInject(Int, inject: String, comes: ScenarioTime)
  case beforeOwnPost(Int, of: Int, comes: ScenarioTime)
  case noWords(Int)
  case emptyText
  case tooLong(limit: Int, length: Int, platform: String)
  case unknownPlatform(String)
  case noModelAnswer
  case noMatch(Int)
  case seeds(Int, limit: Int)
  case cores(Int)

  package var kind: UserFacingErrorKind {
    switch self {
    case .noSuchAction: .notFound
    case .noModelAnswer, .noMatch: .conflict
    default: .invalid
    }
  }

  package var message: String {
    switch self {
    case .noChange: "Nothing is changed. Say which action to move, remove, reword or replace."
    case .noSuchAction(let number, let count):
      "There is no action \(number); the run has \(count). Count them from 1."
    case .changedTwice(let number):
      "Action \(number) is changed twice. Change each action once."
    case .outside(let time, let end):
      "\(time) is outside the run, which ended at \(end). Choose a time from 00:00:00 to then."
    case .beforeInject(let number, let inject, let comes):
      "Action \(number) answers “\(inject)”, which comes at \(comes). Move it there or later."
    case .beforeOwnPost(let number, let other, let comes):
      "Action \(number) points at the post of action \(other) at \(comes). Move it after that."
    case .noWords(let number):
      "Action \(number) has no words. Choose a post, an answer or a question."
    case .emptyText: "There is no text. Write what should have been said."
    case .tooLong(let limit, let length, let platform):
      "The text has \(length) characters; \(platform) allows \(limit). "
        + "Shorten it by \(length - limit)."
    case .unknownPlatform(let name):
      "There is no platform “\(name)” in this scenario. Choose one of its own."
    case .noModelAnswer:
      "This scenario has no model answer that fits the run. Move, remove or reword instead."
    case .noMatch(let number):
      "The model answer has nothing that matches action \(number). Reword it instead."
    case .seeds(let count, let limit):
      "\(count) is no number of seeds to compare. Choose from 2 to \(limit)."
    case .cores(let count):
      "\(count) cannot be the number of crowds at once. Choose from 1 to 64."
    }
  }
}
