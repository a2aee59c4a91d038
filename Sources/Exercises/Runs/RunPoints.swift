package import Scoring

/// The points of an ended run without their evidence, for lists of many runs.
package struct RunPoints: Equatable, Sendable, Codable {
  package var points: Points
  /// How many critical faults there were; one caps the total.
  package var faults: Int

  package init(points: Points, faults: Int) {
    self.points = points
    self.faults = faults
  }

  init(_ score: Score) {
    self.init(points: score.points, faults: score.criticalFaults.count)
  }
}
