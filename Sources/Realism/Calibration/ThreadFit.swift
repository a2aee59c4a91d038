import Foundation
import ScenarioFormat
package import Simulation

/// Fits the growth of threads to real ones.
package enum ThreadFit {
  /// nil when there are too few threads to fit anything.
  package static func fit(_ threads: [RumourThread]) -> ThreadModel? {
    let counts = threads.map { thread in Double(thread.replies.count { $0.depth == 1 }) }
    let directDelays = threads.flatMap { thread in
      thread.replies.filter { $0.depth == 1 }.compactMap(\.minutes)
    }
    guard let direct = curve(counts), let directDelay = curve(directDelays),
      let nestedDelay = curve(threads.flatMap(\.nestedDelays))
    else { return nil }
    let families = threads.map(Family.init)
    return ThreadModel(
      direct: direct,
      answered: (0..<3).map { answered(families, place: $0).rounded3 },
      answeredAgain: answeredAgain(families).rounded3,
      liveliness: spread(families.map { ($0.answered[0], $0.posts[0]) }).rounded3,
      contention: contention(threads).rounded3,
      directDelay: directDelay,
      nestedDelay: nestedDelay,
      stances: StanceFit.fit(threads)
    )
  }

  /// Who was answered in a thread, for replies of depth 1, 2 and more.
  private struct Family {
    var posts = [0, 0, 0]
    var answered = [0, 0, 0]
    var answers = 0

    init(_ thread: RumourThread) {
      var counts = [Int](repeating: 0, count: thread.replies.count)
      for reply in thread.replies { if let parent = reply.parent { counts[parent] += 1 } }
      for (place, reply) in thread.replies.enumerated() {
        let depth = min(max(reply.depth, 1), 3) - 1
        posts[depth] += 1
        if counts[place] > 0 { answered[depth] += 1 }
        answers += counts[place]
      }
    }
  }

  private static func answered(_ families: [Family], place: Int) -> Double {
    let posts = families.reduce(0) { $0 + $1.posts[place] }
    return posts == 0 ? 0 : Double(families.reduce(0) { $0 + $1.answered[place] }) / Double(posts)
  }

  /// Maximum likelihood for a geometric number of answers from the first one on.
  private static func answeredAgain(_ families: [Family]) -> Double {
    let answers = families.reduce(0) { $0 + $1.answers }
    let first = families.reduce(0) { $0 + $1.answered.reduce(0, +) }
    return answers == 0 ? 0 : 1 - Double(first) / Double(answers)
  }

  /// Between threads of the same verdict: that false rumors are denied more is no dispute.
  private static func contention(_ threads: [RumourThread]) -> Double {
    let groups = [Rumour.Verdict.true, .false, .unresolved].map { verdict in
      let group = threads.filter { $0.verdict == verdict }
      return moments(group.map { ($0.count(.deny), $0.replies.count) })
    }
    return spread(groups.reduce((0, 0)) { ($0.0 + $1.excess, $0.1 + $1.weight) })
  }

  /// How much a chance differs between threads, beyond what dice explain: the spread of the
  /// logarithm of a factor with mean 1, by the method of moments.
  private static func spread(_ counts: [(hits: Int, tries: Int)]) -> Double {
    spread(moments(counts))
  }

  private static func spread(_ moments: (excess: Double, weight: Double)) -> Double {
    moments.weight > 0 ? log(1 + max(moments.excess / moments.weight, 0)).squareRoot() : 0
  }

  private static func moments(
    _ counts: [(hits: Int, tries: Int)]
  ) -> (excess: Double, weight: Double) {
    let tries = counts.reduce(0) { $0 + $1.tries }
    guard tries > 0 else { return (0, 0) }
    let chance = Double(counts.reduce(0) { $0 + $1.hits }) / Double(tries)
    var excess = 0.0
    var weight = 0.0
    for (hits, tries) in counts {
      let n = Double(tries)
      let off = Double(hits) - n * chance
      excess += off * off - n * chance * (1 - chance)
      weight += n * (n - 1) * chance * chance
    }
    return (excess, weight)
  }

  /// Median, and the spreads that one normal deviation below and above it show.
  private static func curve(_ values: [Double]) -> SplitLogNormal? {
    let positive = values.filter { $0 > 0 }
    guard positive.count >= 20, let median = quantile(positive, 0.5),
      let low = quantile(positive, 0.1587), let high = quantile(positive, 0.8413)
    else { return nil }
    return SplitLogNormal(
      median: median.rounded3, below: log(median / low).rounded3,
      above: log(high / median).rounded3)
  }
}
