import Kernel

/// 95 % intervals by drawing threads again, with replacement.
enum Bootstrap {
  private static let rounds = 200

  /// The interval of a figure of these threads; nil when there is nothing to measure.
  static func interval(
    of threads: [RumourThread], named name: String,
    _ measure: ([RumourThread]) -> Double?
  ) -> ClosedRange<Double>? {
    guard threads.count > 1 else { return nil }
    var random = RandomStream(seed: 1, name: "bootstrap-\(name)")
    let figures = (0..<rounds).compactMap { _ in
      measure(threads.indices.map { _ in threads[random.below(threads.count)] })
    }
    guard let low = quantile(figures, 0.025), let high = quantile(figures, 0.975) else {
      return nil
    }
    return low...high
  }
}
