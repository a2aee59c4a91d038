import Foundation
package import Kernel

/// How long people take to answer, in minutes.
///
/// A log-normal with two widths: the logarithm of the delay is normal with one spread below the
/// median and a wider one above it.
package struct DelayCurve: Equatable, Sendable {
  /// Minutes.
  package var median: Double
  /// Spread of the logarithm below the median.
  package var below: Double
  /// Spread of the logarithm above the median.
  package var above: Double

  package init(median: Double, below: Double, above: Double) {
    self.median = median
    self.below = below
    self.above = above
  }

  /// A delay in minutes.
  package func draw(using random: inout RandomStream) -> Double {
    let normal = random.normal()
    return median * exp((normal < 0 ? below : above) * normal)
  }
}
