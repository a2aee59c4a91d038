import Foundation
import Kernel
import ScenarioFormat

/// How long people take to react: even for 300 seconds, then a power law (SEISMIC).
struct ReactionKernel: Sendable {
  static let plateau = 300.0
  /// Two weeks, which no exercise reaches.
  private static let longest = 1_209_600.0
  private static let steps = 4096

  private let seconds: [Double]
  private let beats: [UInt32]
  private let density: Double
  private let exponent: Double

  init(_ coefficients: Coefficients) {
    let (density, exponent) = (coefficients.kernelDensity, coefficients.kernelExponent)
    self.density = density
    self.exponent = exponent
    let early = density * Self.plateau
    let seconds = (0..<Self.steps).map { step in
      let share = (Double(step) + 0.5) / Double(Self.steps)
      if share < early { return share / density }
      let late = Self.plateau * exp(-log((1 - share) / (1 - early)) / exponent)
      return min(late, Self.longest)
    }
    self.seconds = seconds
    beats = seconds.map { UInt32($0 * 1000) / UInt32(Crowd.beat.milliseconds) }
  }

  /// The delay that this share (0 ..< 1) of all reactions stays under, in seconds.
  func delay(at share: Double) -> Double {
    let step = Int(share * Double(seconds.count))
    return seconds[min(max(step, 0), seconds.count - 1)]
  }

  /// The same in beats, for a share of 2^32.
  @inline(__always)
  func beats(at share: UInt64) -> Int {
    Int(beats[Int(truncatingIfNeeded: share >> 20) & (Self.steps - 1)])
  }

  /// The share of all reactions that come within this time.
  func share(within seconds: Double) -> Double {
    guard seconds > Self.plateau else { return density * max(seconds, 0) }
    let early = density * Self.plateau
    return 1 - (1 - early) * pow(seconds / Self.plateau, -exponent)
  }
}
