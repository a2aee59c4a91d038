import Kernel
import RunLog
import ScenarioFormat

/// How far a rumor has come and how fast it goes.
struct RumorRise: Equatable, Sendable {
  var claim: Claim.ID
  var name: String
  /// Shares of the public that have heard it, 0…1: now and ten minutes ago.
  var now: Double
  var before: Double

  var gain: Double { now - before }
}

extension RunScreen {
  /// The fastest first; what nobody has heard is left out.
  var rumorRises: [RumorRise] {
    guard let crowd else { return [] }
    let start = clock.time - Trends.window
    var before: [Claim.ID: Double] = [:]
    for event in events where event.at <= start {
      guard case .measured(let measure) = event.happening else { continue }
      for reach in measure.claims { before[reach.claim] = reach.heard }
    }
    return crowd.claims.filter { $0.heard > 0.0005 }
      .map { reach in
        RumorRise(
          claim: reach.claim, name: claims[reach.claim] ?? reach.claim.rawValue, now: reach.heard,
          before: before[reach.claim] ?? 0)
      }
      .sorted { ($0.gain, $0.now, $1.name) > ($1.gain, $1.now, $0.name) }
  }
}
