import Kernel
import ScenarioFormat

/// Finds runs that are over and reads what their debrief needs.
package struct EndedRuns: Sendable {
  private let store: RunStore
  private let library: ScenarioLibrary

  package init(store: RunStore, library: ScenarioLibrary) {
    self.store = store
    self.library = library
  }

  /// Throws for an unknown run and for one that goes on.
  package func run(_ id: Run.ID) async throws -> EndedRun {
    let record = try await store.run(id)
    guard record.state == .ended else { throw RunError.notEnded }
    let source = try await store.pack(of: record).read()
    return EndedRun(
      events: try await store.events(of: id), score: try await store.score(of: id),
      pack: source.pack, platforms: source.platforms,
      answers: try? library.entry(record.scenario.rawValue).files)
  }
}
