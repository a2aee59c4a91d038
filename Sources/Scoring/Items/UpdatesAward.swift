import Kernel
import RunLog
import ScenarioFormat

extension ItemAward {
  /// A number of updates without a long gap, from the first to the closing post or the end.
  ///
  /// Half the points are for the number and half for the rhythm, which needs that number to count.
  /// The same minute on two platforms is one update; replies are none.
  func updates(atLeast count: Int, maxGap: ScenarioTime?) -> Evidence {
    let updates = assessment.ownPosts.map(\.statement).filter(\.isUpdate)
    var times: [ScenarioTime] = []
    for update in updates where times.last.map({ update.at - $0 >= Self.oneUpdate }) ?? true {
      times.append(update.at)
    }
    guard let first = times.first else { return line(share: 0, "There is no public post.") }
    let enough = min(1, Double(times.count) / Double(max(count, 1)))
    let gap = maxGap.flatMap { longestGap(updates, first: first, above: $0) }
    var what = "\(times.count) of the \(count) updates asked for."
    if times.count < min(count, updates.count) {
      what += " Posts of the same minute count as one."
    }
    if let gap {
      what +=
        " Between \(clock(gap.start)) and \(clock(gap.end)) there was none for \(gap.minutes) minutes."
    }
    let last = updates.last.map { Exhibit(whole: $0) }
    return line(share: enough * (gap == nil ? 1 : 0.5), what, exhibit: last)
  }

  private static let oneUpdate = ScenarioTime(seconds: 60)

  private struct Gap {
    var start: ScenarioTime
    var end: ScenarioTime
    var minutes: Int { (end - start).seconds / 60 }
  }

  private func longestGap(_ updates: [Statement], first: ScenarioTime, above most: ScenarioTime)
    -> Gap?
  {
    let isClosed = updates.last.map { Self.closes($0.text) } ?? false
    var times = updates.map(\.at)
    if !isClosed { times.append(max(record.end, first)) }
    let gaps = zip(times, times.dropFirst()).map { Gap(start: $0, end: $1) }
    return gaps.filter { $0.end - $0.start > most }.max { $0.end - $0.start < $1.end - $1.start }
  }

  /// Whether a post says that it is the last one.
  private static func closes(_ text: String) -> Bool {
    let lower = text.lowercased()
    return [
      "final update", "last update", "no further updates", "no more updates", "closing post",
      "this concludes", "concludes our updates",
    ].contains { lower.contains($0) }
  }
}
