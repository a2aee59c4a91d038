import Foundation
import Kernel
package import ScenarioFormat

/// How long people took to pass on what they saw, held against the reaction kernel.
package struct ReshareDelays: Sendable {
  private var beats: [Int32] = []
  /// How long each could have taken before the run ended, in beats.
  private var horizons: [Int32] = []
  private let end: Int

  /// `end` is the last beat of the run.
  init(end: Int) {
    self.end = end
  }

  package var count: Int { beats.count }

  /// Somebody passes something on in beat `turn` that was shared `beats` before.
  mutating func note(beats: Int, of turn: Int) {
    self.beats.append(Int32(truncatingIfNeeded: beats))
    horizons.append(Int32(truncatingIfNeeded: end - (turn - beats)))
  }

  /// The Kolmogorov–Smirnov test of the delays against the kernel.
  ///
  /// A delay can only be seen when it ends before the run does, so each one counts by its place in
  /// the kernel up to its own horizon.
  package func kolmogorovSmirnov(_ coefficients: Coefficients) -> KolmogorovSmirnov {
    let kernel = ReactionKernel(coefficients)
    let places = beats.indices.map { place in
      // Times are known to a beat; a golden-ratio sequence spreads them evenly within it.
      let within = (Double(place) * 0.618_033_988_749_895).truncatingRemainder(dividingBy: 1)
      return kernel.share(within: Self.seconds(Double(beats[place]) + within))
        / kernel.share(within: Self.seconds(Double(horizons[place])))
    }
    return KolmogorovSmirnov(uniform: places)
  }

  /// Of those who could have waited for `longest` seconds and waited no longer, the share that
  /// waited at most `seconds`, and what the kernel says.
  package func share(
    within seconds: Double,
    of longest: Double,
    _ coefficients: Coefficients
  ) -> (measured: Double, kernel: Double, count: Int)? {
    let kernel = ReactionKernel(coefficients)
    let all = beats.indices.filter {
      Self.seconds(Double(horizons[$0])) >= longest && Self.seconds(Double(beats[$0])) < longest
    }
    guard !all.isEmpty else { return nil }
    let early = all.count { Self.seconds(Double(beats[$0])) < seconds }
    return (
      Double(early) / Double(all.count),
      kernel.share(within: seconds) / kernel.share(within: longest), all.count
    )
  }

  private static func seconds(_ beats: Double) -> Double {
    beats * Double(Crowd.beat.milliseconds) / 1000
  }
}

/// Whether numbers are spread evenly over 0…1.
package struct KolmogorovSmirnov: Sendable, Equatable {
  package let count: Int
  /// The largest distance between the two distributions.
  package let statistic: Double

  init(uniform numbers: [Double]) {
    count = numbers.count
    let sorted = numbers.sorted()
    let n = Double(sorted.count)
    statistic = sorted.enumerated().reduce(0) { largest, entry in
      let (rank, place) = (Double(entry.offset), entry.element)
      return max(largest, (rank + 1) / n - place, place - rank / n)
    }
  }

  /// The distance that chance alone exceeds in one of twenty samples of this size.
  package var critical: Double { 1.358 / Double(max(count, 1)).squareRoot() }

  package var passes: Bool { count > 0 && statistic <= critical }
}
