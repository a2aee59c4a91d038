import Foundation
package import Kernel

/// A log-normal with two widths: the logarithm is normal with one spread below the median and
/// another above it.
package struct SplitLogNormal: Equatable, Sendable {
  /// In the unit of what is drawn.
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

  package func draw(using random: inout RandomStream) -> Double {
    let normal = random.normal()
    return median * exp((normal < 0 ? below : above) * normal)
  }
}
