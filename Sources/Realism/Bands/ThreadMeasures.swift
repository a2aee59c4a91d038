package import ScenarioFormat

/// Figures of a set of threads; nil where there is nothing to measure.
package enum ThreadMeasures {
  /// Percent of all replies.
  package static func share(_ stance: CrowdStance, of threads: [RumourThread]) -> Double? {
    let replies = threads.reduce(0) { $0 + $1.replies.count }
    guard replies > 0 else { return nil }
    return 100 * Double(threads.reduce(0) { $0 + $1.count(stance) }) / Double(replies)
  }

  /// Denials of false rumors against those of true ones.
  package static func denialRatio(of threads: [RumourThread]) -> Double? {
    guard let wrong = share(.deny, of: threads.filter { $0.verdict == .false }),
      let right = share(.deny, of: threads.filter { $0.verdict == .true }), right > 0
    else { return nil }
    return wrong / right
  }

  /// Minutes.
  package static func firstReply(of threads: [RumourThread]) -> Double? {
    quantile(threads.compactMap { $0.replies.lazy.compactMap(\.minutes).min() }, 0.5)
  }

  /// Percent of all replies that came within so many minutes.
  package static func within(_ minutes: Double, of threads: [RumourThread]) -> Double? {
    let times = threads.flatMap { $0.replies.compactMap(\.minutes) }
    guard !times.isEmpty else { return nil }
    return 100 * Double(times.count { $0 <= minutes }) / Double(times.count)
  }

  package static func replies(_ share: Double, of threads: [RumourThread]) -> Double? {
    quantile(threads.map { Double($0.replies.count) }, share)
  }

  package static func depth(_ share: Double, of threads: [RumourThread]) -> Double? {
    quantile(threads.map { Double($0.depth) }, share)
  }

  /// Percent of all replies that answer the first post.
  package static func direct(of threads: [RumourThread]) -> Double? {
    let all = threads.reduce(0) { $0 + $1.replies.count }
    guard all > 0 else { return nil }
    return 100 * Double(threads.reduce(0) { $0 + $1.replies.count { $0.depth == 1 } })
      / Double(all)
  }

  /// Percent of threads in which nobody denies.
  package static func withoutDenial(of threads: [RumourThread]) -> Double? {
    guard !threads.isEmpty else { return nil }
    return 100 * Double(threads.count { $0.count(.deny) == 0 }) / Double(threads.count)
  }

  /// Minutes between a reply and its answer, median.
  package static func nestedDelay(of threads: [RumourThread]) -> Double? {
    quantile(threads.flatMap(\.nestedDelays), 0.5)
  }

  /// Percent of the replies in this stretch of minutes that support.
  package static func support(
    between minutes: Range<Double>, of threads: [RumourThread]
  ) -> Double? {
    let replies = threads.flatMap(\.replies)
      .filter { $0.minutes.map(minutes.contains) ?? false }
    guard !replies.isEmpty else { return nil }
    return 100 * Double(replies.count { $0.stance == .support }) / Double(replies.count)
  }

  /// Different people among the repliers of a thread, per reply, over all threads.
  package static func distinctRepliers(of threads: [RumourThread]) -> Double? {
    let known = threads.map { $0.replies.compactMap(\.author) }
    let replies = known.reduce(0) { $0 + $1.count }
    guard replies > 0 else { return nil }
    return Double(known.reduce(0) { $0 + Set($1).count }) / Double(replies)
  }
}
