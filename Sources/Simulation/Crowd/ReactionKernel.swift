import ScenarioFormat

import Foundation

/// How long people take to react: even for 300 seconds, then a power law (SEISMIC).
struct ReactionKernel: Sendable {
  /// Two weeks, which no exercise reaches.
  private static let longest = 1_209_600.0

  private let seconds: [Double]

  init(_ coefficients: Coefficients, steps: Int = 4096) {
    let early = coefficients.kernelDensity * 300
    seconds = (0..<steps).map { step in
      let share = (Double(step) + 0.5) / Double(steps)
      if share < early { return share / coefficients.kernelDensity }
      let late = 300 * exp(-log((1 - share) / (1 - early)) / coefficients.kernelExponent)
      return min(late, Self.longest)
    }
  }

  /// The delay that this share (0 ..< 1) of all reactions stays under, in seconds.
  func delay(at share: Double) -> Double {
    let step = Int(share * Double(seconds.count))
    return seconds[min(max(step, 0), seconds.count - 1)]
  }
}
