import Kernel
import RunLog
import ScenarioFormat

/// Something that reached the officer in private: a call, a message, an answer from the desk.
struct InboxItem: Equatable, Sendable {
  var number: Int
  var at: ScenarioTime
  var inject: Inject.ID?
  var channel: String
  var kind: String
  var from: String
  var text: String
  var urgency: Urgency?
  var answers: [Answer] = []

  struct Answer: Equatable, Sendable {
    var text: String
    var at: ScenarioTime
  }

  /// Whether somebody waits for the officer to answer this.
  var awaitsAnswer: Bool {
    inject != nil && answers.isEmpty && ["message", "call", "draft"].contains(kind)
  }

  init?(_ event: RunEvent) {
    number = event.number
    at = event.at
    switch event.happening {
    case .delivered(let delivery):
      inject = delivery.inject
      channel = delivery.channel
      kind = delivery.kind
      from = delivery.from
      text = delivery.text
      urgency = delivery.urgency
    case .deskAnswered(let question, let answer, _):
      channel = "desk"
      kind = "answer"
      from = "Information desk"
      text = "You asked: “\(question)” – \(answer)"
    case .releaseDecided(let decision):
      channel = "desk"
      kind = "decision"
      from = "Command"
      text = decision.reason
    case .messaged(nil, let post?, let text):
      channel = "sent"
      kind = "sent"
      from = "You, to the writer of post \(post)"
      self.text = text
    case .escalated(nil, let reason):
      channel = "sent"
      kind = "sent"
      from = "You handed over"
      text = reason
    default: return nil
    }
  }
}
