import Foundation
import Kernel
import ScenarioFormat

/// How long people took to pass on what they saw, held against the reaction kernel.
package struct ReshareDelays: Sendable {
  private struct Delay: Sendable {
    var shared: Int32
    var waited: Int32
    /// Interest in rumours fades while people wait; in what the agency says it does not.
    var fades: Bool
  }

  private var delays: [Delay] = []
  private let end: Int
  private let rhythm: DayRhythm
  private let halfLife: Double
  private let kernel: ReactionKernel

  init(_ crowd: Crowd) {
    end = crowd.wheel.beats
    rhythm = crowd.rhythm
    halfLife = crowd.coefficients.interestHalfLife
    kernel = crowd.kernel
  }

  package var count: Int { delays.count }

  /// Somebody passes something on in beat `turn` that was shared `beats` before.
  mutating func note(beats: Int, of turn: Int, fades: Bool) {
    delays.append(
      Delay(
        shared: Int32(truncatingIfNeeded: turn - beats),
        waited: Int32(truncatingIfNeeded: beats),
        fades: fades
      )
    )
  }

  /// Where each of at most so many delays lies among those that the kernel allows it, 0…1.
  ///
  /// A delay is seen only when it ends before the run does, and less often when people sleep or
  /// have lost interest; the kernel is thinned by the same. When the engine follows its kernel, the
  /// places are spread evenly.
  package func places(atMost most: Int) -> [Double] {
    let masses = (0...end / Self.beats).map { minute in
      kernel.share(within: Double(minute + 1) * 60) - kernel.share(within: Double(minute) * 60)
    }
    let stride = max((delays.count + most - 1) / max(most, 1), 1)
    return Swift.stride(from: 0, to: delays.count, by: stride).map { place in
      // Times are known to a beat; a golden-ratio sequence spreads them evenly within it.
      let within = (Double(place) * 0.618_033_988_749_895).truncatingRemainder(dividingBy: 1)
      return self.place(of: delays[place], within, masses)
    }
  }

  private func place(of delay: Delay, _ within: Double, _ masses: [Double]) -> Double {
    let waited = (Double(delay.waited) + within) / Double(Self.beats)
    let horizon = Double(end - Int(delay.shared)) / Double(Self.beats)
    var (before, total) = (0.0, 0.0)
    var minute = 0
    while Double(minute) < horizon, minute < masses.count {
      let beat = min(Int(delay.shared) + minute * Self.beats, end)
      let fading = delay.fades ? pow(0.5, Double(minute) / halfLife) : 1
      let mass = masses[minute] * fading * Double(rhythm.level(at: beat))
      before += mass * min(max(waited - Double(minute), 0), 1)
      total += mass * min(horizon - Double(minute), 1)
      minute += 1
    }
    return total > 0 ? min(before / total, 1) : 1
  }

  private static let beats = 60_000 / Crowd.beat.milliseconds
}

/// The Kolmogorov–Smirnov test of whether numbers are spread evenly over 0…1.
package struct KolmogorovSmirnov: Sendable, Equatable {
  package let count: Int
  /// The largest distance between the two distributions.
  package let statistic: Double

  package init(uniform numbers: [Double]) {
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
