import Foundation

/// Many writers at once, each with a request every 300 milliseconds, whatever the answers take (an
/// open loop, so that a slow answer does not slow the questions down).
struct WritingLoad: Sendable {
  let writers: [BenchWriter]

  /// The pause after which `Assets/review.js` asks, and the keys before it.
  private static let interval = 300

  func run(seconds: Int) async -> WritingTimes {
    let start = ContinuousClock.now
    return await withTaskGroup(of: Double?.self) { group in
      for (number, writer) in writers.enumerated() {
        // Nobody types in step with anybody.
        let offset = Self.interval * number / writers.count
        for step in 0..<(seconds * 1000 / Self.interval) {
          let due = start + .milliseconds(offset + step * Self.interval)
          group.addTask { await Self.time(writer, step: step, due: due) }
        }
      }
      var times = WritingTimes(seconds: Double(seconds))
      for await time in group { times.add(time) }
      return times
    }
  }

  /// Milliseconds from the pause in writing to the answer; nil for anything but an answer.
  private static func time(
    _ writer: BenchWriter, step: Int, due: ContinuousClock.Instant
  ) async -> Double? {
    try? await Task.sleep(until: due, clock: .continuous)
    guard let answer = try? await writer.review(step: step), answer.status == 200,
      answer.body.contains("data-review-part")
    else { return nil }
    let took = (ContinuousClock.now - due).components
    return Double(took.seconds) * 1000 + Double(took.attoseconds) / 1e15
  }
}

/// How long the answers took, and how many did not come.
struct WritingTimes: Sendable {
  let seconds: Double
  private var milliseconds: [Double] = []
  private var errors = 0

  init(seconds: Double) {
    self.seconds = seconds
  }

  mutating func add(_ time: Double?) {
    if let time { milliseconds.append(time) } else { errors += 1 }
  }

  func results(writers: Int) -> [BenchResult] {
    let times = PageTimes(milliseconds: milliseconds.sorted())
    let requests = Double(milliseconds.count + errors)
    return [
      BenchResult("writers", Double(writers), "people"),
      BenchResult("requests", requests, "requests"),
      BenchResult("rate", requests / seconds, "requests/s"),
      BenchResult("errors", Double(errors), "requests"),
      BenchResult("round trip p50", times.quantile(0.5), "ms"),
      BenchResult("round trip p99", times.quantile(0.99), "ms"),
      BenchResult("round trip longest", times.milliseconds.last ?? 0, "ms"),
    ]
  }
}
