import Foundation
import Kernel
package import ScenarioFormat

/// Starts runs.
package struct RunStarter: Sendable {
  private let library: ScenarioLibrary
  private let store: RunStore
  private let clock: @Sendable () -> Int

  package init(library: ScenarioLibrary, store: RunStore, clock: @escaping @Sendable () -> Int) {
    self.library = library
    self.store = store
    self.clock = clock
  }

  /// A new run of the scenario; without a seed, with a random one.
  ///
  /// `values` of the crowd that are not the pack's mark the run.
  package func start(
    scenario: String, seed: String, person: String, mode: Run.Mode = .practice,
    hints: Bool = true, abuse: AbuseLevel = .asInLife,
    values: [Coefficient.ID: Double] = [:]
  ) async throws -> Run {
    let entry = try library.entry(scenario)
    var pack = try entry.requirePack()
    for (id, value) in values {
      let coefficient = try Coefficient.named(id.rawValue)
      try pack.statedCoefficients.change(coefficient, to: coefficient.checked(value))
    }
    let kept = entry.kept.changed(pack.statedCoefficients.changes).softened(to: abuse)
    let run = Run(
      id: Run.ID(UUID().uuidString.lowercased()), scenario: pack.setting.id,
      title: pack.setting.title, pack: try kept.digest(), person: person,
      seed: try Self.seed(seed), state: .ready, speed: 1, reached: .zero, createdAt: clock(),
      endedAt: nil, total: nil, changes: pack.statedCoefficients.changes, mode: mode,
      hints: hints, abuse: abuse
    )
    try await store.create(run, pack: kept)
    return run
  }

  /// A new run like one that is over: with the same seed and the very pack it was played with, or
  /// with a new seed and the scenario as it stands now.
  package func again(_ run: Run, sameCrowd: Bool, person: String) async throws -> Run {
    guard sameCrowd else {
      return try await start(
        scenario: run.scenario.rawValue, seed: "", person: person, mode: run.mode,
        values: Dictionary(
          run.changes.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first }))
    }
    let kept = try await store.pack(of: run)
    let again = Run(
      id: Run.ID(UUID().uuidString.lowercased()), scenario: run.scenario, title: run.title,
      pack: run.pack, person: person, seed: run.seed, state: .ready, speed: 1, reached: .zero,
      createdAt: clock(), endedAt: nil, total: nil, changes: run.changes, mode: run.mode)
    try await store.create(again, pack: kept)
    return again
  }

  /// The number that a person wrote; a random one for nothing.
  static func seed(_ text: String) throws(RunError) -> UInt64 {
    guard !text.isEmpty else { return UInt64.random(in: 1...999_999) }
    guard let seed = UInt64(text) else { throw .badSeed(text) }
    return seed
  }
}
