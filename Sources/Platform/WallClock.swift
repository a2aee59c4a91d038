import Foundation

/// The time of day, in milliseconds since 1970.
package enum WallClock {
  package static let system: @Sendable () -> Int = {
    Int(Date().timeIntervalSince1970 * 1000)
  }
}
