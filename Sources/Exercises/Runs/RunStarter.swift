import Foundation
import Kernel
import ScenarioFormat

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
  package func start(scenario: String, seed: String, person: String) async throws -> Run {
    let entry = try library.entry(scenario)
    let pack = try entry.requirePack()
    let kept = entry.kept
    let run = Run(
      id: Run.ID(UUID().uuidString.lowercased()), scenario: pack.setting.id,
      title: pack.setting.title, pack: try kept.digest(), person: person,
      seed: try Self.seed(seed), state: .ready, speed: 1, reached: .zero, createdAt: clock(),
      endedAt: nil, total: nil
    )
    try await store.create(run, pack: kept)
    return run
  }

  private static func seed(_ text: String) throws(RunError) -> UInt64 {
    guard !text.isEmpty else { return UInt64.random(in: 1...999_999) }
    guard let seed = UInt64(text) else { throw .badSeed(text) }
    return seed
  }
}
