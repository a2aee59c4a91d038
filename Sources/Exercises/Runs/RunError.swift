package import Kernel

package enum RunError: UserFacingError, Equatable {
  case noSuchRun
  case noSuchScenario(String)
  case noSuchMedia(String)
  case brokenScenario(String)
  case notYours
  case mayNotEnter
  case ended
  case notEnded
  case badSeed(String)
  case badClock
  case unknownDeed(String)
  case badTarget(String)
  case badTime(String)
  case noSuchStudy
  case noSuchTable(String)
  case outsideTheRun
  case noSuchPlatform(String)
  case badMode(String)
  case badAbuseLevel(String)
  case hintsAreOff
  case noNetwork
  case noSuchPicture
  case tooManyPictures(Int)
  case badClockTime(String)
  case timeIsOver(String)
  case scheduledPoll
  case notAttached(String)

  package var kind: UserFacingErrorKind {
    switch self {
    case .noSuchRun, .noSuchScenario, .noSuchMedia, .noSuchStudy, .noSuchTable: .notFound
    case .notYours, .mayNotEnter: .notAllowed
    case .ended, .notEnded, .brokenScenario, .hintsAreOff: .conflict
    case .badSeed, .badClock, .unknownDeed, .badTarget, .badTime, .outsideTheRun, .noSuchPlatform,
      .badMode, .badAbuseLevel, .noNetwork, .noSuchPicture, .notAttached, .tooManyPictures,
      .badClockTime, .timeIsOver, .scheduledPoll:
      .invalid
    }
  }

  var isAboutTheSeed: Bool { if case .badSeed = self { true } else { false } }

  package var message: String {
    switch self {
    case .noSuchRun: "This run does not exist. Pick one from your runs."
    case .noSuchScenario(let id): "There is no scenario “\(id)”. Pick one from the list."
    case .noSuchMedia(let name): "There is no picture “\(name)” here. Reload the page."
    case .brokenScenario(let id):
      "The scenario “\(id)” has faults and cannot be played. Ask its author to check it."
    case .notYours: "This run belongs to somebody else. Open one of your own runs."
    case .mayNotEnter: "Your role does not enter exercises. Ask a trainer to start this run."
    case .ended: "This run has ended. Open its result, or start a new run."
    case .notEnded: "This run has no result yet. Finish it first."
    case .badSeed(let text):
      "“\(text)” is not a seed. Use a whole number from 0 to \(UInt64.max), or leave it empty."
    case .badClock: "The clock does not know this. Use start, pause, a speed, skip or finish."
    case .unknownDeed(let name): "“\(name)” is not something to do here. Use the page's buttons."
    case .badTime(let text): "“\(text)” is not a time. Write HH:MM:SS, such as 00:12:30."
    case .outsideTheRun: "That moment is not in the run. Choose one of its timeline."
    case .noSuchPlatform(let id): "This exercise does not play on “\(id)”. Use the page's forms."
    case .badMode(let text): "“\(text)” is no way to play. Choose practice or test."
    case .badAbuseLevel(let text):
      "“\(text)” does not say how harsh words may get. Choose as in life, mild or none."
    case .hintsAreOff:
      "This run has no hints: draft review keeps silent until it has ended. The result shows what "
        + "it found."
    case .noSuchTable(let name):
      "The debrief has no file “\(name)”. Pick one from “Print and files”."
    case .noNetwork: "No network is chosen. Choose at least one, then post again."
    case .noSuchPicture:
      "This picture is not there any more. Choose another one or upload it again."
    case .tooManyPictures(let most):
      "This run has \(most) pictures of yours already. Choose one of them."
    case .badClockTime(let text):
      "“\(text)” is no time of day. Write hours and minutes, such as 14:30."
    case .timeIsOver(let text):
      "The clock of the exercise does not show \(text) any more before the end. Choose a later time."
    case .scheduledPoll: "A poll cannot be scheduled. Post it now, or leave the answers empty."
    case .notAttached(let name):
      "The file “\(name)” is not uploaded yet. Choose it again and press “Upload”, then post."
    case .noSuchStudy: "This comparison does not exist. Go back to the debrief of your run."
    case .badTarget(let text): "“\(text)” does not name a post or message. Use the page's buttons."
    }
  }
}
