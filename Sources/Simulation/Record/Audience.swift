import Foundation
import Kernel
import RunLog

/// How much notice a post gets: by the crowd's own sharing, or as a small post of one person.
struct Audience: Sendable {
  /// The message that carries the post through the crowd, if one does.
  var message: Int?
  var born: ScenarioTime
  /// What a small post gets in the end.
  var views = 0.0
  var likes = 0.0
  var reshares = 0.0
  /// Likes and reshares by the agency.
  var ownLikes = 0
  var ownReshares = 0
  private var last: PostCounters?

  init(message: Int?, born: ScenarioTime) {
    self.message = message
    self.born = born
  }

  func views(at time: ScenarioTime, in crowd: Crowd) -> Int {
    message.map { crowd.messages[$0].views } ?? Int(views * (1 - exp(-(time - born).minutes / 12)))
  }

  /// The counters, when they have changed since they were last asked for.
  mutating func counters(
    of number: Int,
    replies: Int,
    at time: ScenarioTime,
    in crowd: Crowd
  ) -> PostCounters? {
    var counters = PostCounters(post: number, reshares: 0, likes: 0, replies: replies, views: 0)
    if let message {
      counters.views = crowd.messages[message].views
      counters.reshares = crowd.messages[message].reshares
      counters.likes = crowd.messages[message].likes
    } else {
      // Half of the notice comes within eight minutes.
      let share = 1 - exp(-(time - born).minutes / 12)
      counters.views = Int(views * share)
      counters.reshares = Int(reshares * share)
      counters.likes = Int(likes * share)
    }
    counters.likes += ownLikes
    counters.reshares += ownReshares
    guard counters != last else { return nil }
    last = counters
    return counters
  }
}
