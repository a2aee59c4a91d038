import Kernel
import Web

/// How far a study is.
struct StudyProgress: Equatable, Sendable {
  var study: Study.ID
  var run: Run.ID
  var phase: Phase
  /// Crowds played, of all in this phase.
  var done: Int
  var total: Int

  enum Phase: Int, Sendable { case choosing, comparing }

  func isAfter(_ other: StudyProgress) -> Bool {
    (phase.rawValue, done) > (other.phase.rawValue, other.done) || other.total == 1
  }

  /// “Looking for instructive choices: 12 of 30 crowds”.
  var text: String {
    guard total > 1 else { return "Getting ready" }
    let what =
      switch phase {
      case .choosing: "Looking for instructive choices"
      case .comparing: "Comparing"
      }
    return "\(what): \(done) of \(total) crowds"
  }

  static let ended = StreamEvent(id: nil, name: "ended", data: "")

  var event: StreamEvent {
    StreamEvent(id: nil, name: "progress", data: "\(done)/\(total)/\(text)")
  }
}
