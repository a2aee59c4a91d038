import Kernel
import ScenarioFormat
import Scoring

/// The moments of a run that moved its points most.
struct KeyMoments {
  struct Moment: Equatable {
    var at: ScenarioTime
    var title: String
    var what: String
    var exhibit: Exhibit
    /// Below zero for what was lost; nil for a critical fault, which caps everything.
    var points: Double?
  }

  let score: Score

  /// At most so many, in order of time: critical faults, then what cost most, and what earned most
  /// for at least one of them.
  func moments(_ count: Int = 3) -> [Moment] {
    let faults = score.criticalFaults.map {
      Moment(at: $0.exhibit.at.time, title: $0.kind.name, what: $0.what, exhibit: $0.exhibit)
    }
    let lines = score.evidence.compactMap(moment)
    let costs = lines.filter { ($0.points ?? 0) < 0 }.sorted { ($0.points ?? 0) < ($1.points ?? 0) }
    let gains = lines.filter { ($0.points ?? 0) > 0 }.sorted { ($0.points ?? 0) > ($1.points ?? 0) }
    let bad = (faults + costs).prefix(gains.isEmpty ? count : count - 1)
    return (bad + gains.prefix(count - bad.count)).sorted { $0.at < $1.at }
  }

  /// nil for a line that no moment of the run shows.
  private func moment(_ line: Evidence) -> Moment? {
    guard let exhibit = line.exhibit else { return nil }
    let lost = line.isLoss ? line.points : line.points - line.maximum
    let isGain = !line.isLoss && line.points * 2 >= line.maximum
    return Moment(
      at: exhibit.at.time, title: line.title, what: line.what, exhibit: exhibit,
      points: isGain ? line.points : lost)
  }
}
