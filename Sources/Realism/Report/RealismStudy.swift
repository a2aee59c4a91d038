import Kernel
import ScenarioFormat
import Simulation

/// Plays a setting with seeds 1, 2, 3 … until there are enough threads.
package struct RealismStudy: Sendable {
  package let setting: RealismSetting
  package let plan: RealismPlan

  package init(_ setting: RealismSetting, plan: RealismPlan) {
    self.setting = setting
    self.plan = plan
  }

  /// `progress` hears of the threads so far.
  package func bands(
    progress: @Sendable (Int) -> Void = { _ in }
  ) async throws -> [BandResult] {
    var pack = setting.pack
    pack.setting.duration = ScenarioTime(seconds: Int(plan.hours * 3600))
    let prepared = PreparedPack(pack: pack, platforms: setting.platforms)
    var tallies: [RunTally] = []
    var threads = 0
    while threads < plan.threads {
      guard tallies.count < RealismPlan.mostRuns else {
        throw NoRumourThreads(setting: setting.name)
      }
      for tally in await batch(of: prepared, from: tallies.count + 1)
      where threads < plan.threads {
        tallies.append(tally)
        threads += tally.threads.count
      }
      if threads == 0, tallies.count >= 5 { throw NoRumourThreads(setting: setting.name) }
      try Task.checkCancellation()
      progress(threads)
    }
    return SettingFigures(setting: setting, plan: plan, tallies: tallies).bands
  }

  /// The next runs, in the order of their seeds.
  private func batch(of prepared: PreparedPack, from first: Int) async -> [RunTally] {
    await withTaskGroup(of: (Int, RunTally).self) { group in
      for seed in first..<(first + max(plan.parallel, 1)) {
        group.addTask {
          (seed, RunTally(UnattendedRun(prepared, seed: UInt64(seed))))
        }
      }
      var tallies: [(Int, RunTally)] = []
      for await tally in group { tallies.append(tally) }
      return tallies.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}
