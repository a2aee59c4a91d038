import Kernel
package import ScenarioFormat
package import Simulation

extension ThreadModel {
  /// Threads of the model alone, without crowd or words: to hold the fit against the data.
  package func threads(_ count: Int, verdicts: [Rumour.Verdict]) -> [RumourThread] {
    guard !verdicts.isEmpty else { return [] }
    return (0..<count).compactMap { number in
      var random = RandomStream(seed: 1, name: "model-\(number)")
      let thread = thread(verdicts[number % verdicts.count], using: &random)
      return thread.replies.isEmpty ? nil : thread
    }
  }

  private func thread(
    _ verdict: Rumour.Verdict, using random: inout RandomStream
  ) -> RumourThread {
    let liveliness = drawLiveliness(using: &random)
    let contention = drawContention(using: &random)
    var waiting = (0..<directReplies(interest: 1, using: &random)).map { _ in
      Waiting(minutes: directDelay.draw(using: &random), parent: nil, depth: 1)
    }
    var replies: [RumourThread.Reply] = []
    while let next = waiting.indices.min(by: { waiting[$0].minutes < waiting[$1].minutes }) {
      let reply = waiting.remove(at: next)
      var odds = stances.odds(
        verdict: verdict, minutes: reply.minutes, isNested: reply.depth > 1)
      odds.deny *= contention
      replies.append(
        RumourThread.Reply(
          minutes: reply.minutes, parent: reply.parent, stance: odds.stance(at: random.unit()),
          author: nil, depth: reply.depth))
      for _ in 0..<answers(depth: reply.depth, liveliness: liveliness, using: &random) {
        let minutes = reply.minutes + nestedDelay.draw(using: &random)
        waiting.append(
          Waiting(minutes: minutes, parent: replies.count - 1, depth: reply.depth + 1))
      }
    }
    return RumourThread(event: "model", verdict: verdict, replies: replies)
  }

  private struct Waiting {
    var minutes: Double
    var parent: Int?
    var depth: Int
  }
}
