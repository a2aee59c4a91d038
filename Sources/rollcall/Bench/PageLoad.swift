import Foundation

/// Asks for one page at a steady rate, whatever the answers take (an open loop, so that a slow
/// answer does not slow the questions down).
struct PageLoad: Sendable {
  let visitor: BenchVisitor
  let path: String

  func run(rate: Int, seconds: Int) async throws -> PageTimes {
    let start = ContinuousClock.now
    return try await withThrowingTaskGroup(of: Double.self) { group in
      for number in 0..<(rate * seconds) {
        let due = start + .nanoseconds(number * 1_000_000_000 / rate)
        group.addTask {
          try await Task.sleep(until: due, clock: .continuous)
          let answer = try await visitor.http.get(path, cookie: visitor.cookie)
          guard answer.status == 200 else {
            throw CommandProblem("\(path) answered \(answer.status) under load.")
          }
          let took = (ContinuousClock.now - due).components
          return Double(took.seconds) * 1000 + Double(took.attoseconds) / 1e15
        }
      }
      var times: [Double] = []
      for try await time in group { times.append(time) }
      return PageTimes(milliseconds: times.sorted())
    }
  }
}

struct PageTimes {
  /// In ascending order.
  var milliseconds: [Double]

  func quantile(_ share: Double) -> Double {
    guard !milliseconds.isEmpty else { return 0 }
    return milliseconds[min(milliseconds.count - 1, Int(Double(milliseconds.count) * share))]
  }

  func results(of page: String) -> [BenchResult] {
    [
      BenchResult("\(page) p50", quantile(0.5), "ms"),
      BenchResult("\(page) p99", quantile(0.99), "ms"),
    ]
  }
}
