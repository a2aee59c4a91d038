import Kernel
import Web

/// Reads runs that are over for their debrief, and keeps the last few in memory: a trainer goes
/// through one run minute by minute.
package actor DebriefedRuns {
  private let store: RunStore
  private let assessed: AssessedRuns
  /// The last one used stands last.
  private var kept: [DebriefedRun] = []

  private static let most = 4

  package init(store: RunStore, assessed: AssessedRuns) {
    self.store = store
    self.assessed = assessed
  }

  /// The run, for somebody who may see it, with what was noted and rated until now.
  ///
  /// Throws for an unknown run, for one that goes on, and for one that the person may not see.
  func run(_ id: Run.ID, for viewer: SignedInPerson) async throws -> DebriefedRun {
    if let run = kept.first(where: { $0.record.id == id }) {
      try await assessed.access.look(at: run.record, by: viewer)
      keep(run)
      return try await assessed.seen(run, by: viewer)
    }
    let record = try await assessed.access.look(at: id, by: viewer)
    guard record.state == .ended, let score = try await store.score(of: id) else {
      throw RunError.notEnded
    }
    let source = try await store.pack(of: record).read()
    let run = DebriefedRun(
      record: record, pack: source.pack, platforms: source.platforms,
      events: try await store.events(of: id), score: score)
    keep(run)
    return try await assessed.seen(run, by: viewer)
  }

  private func keep(_ run: DebriefedRun) {
    kept.removeAll { $0.record.id == run.record.id }
    kept.append(run)
    if kept.count > Self.most { kept.removeFirst() }
  }
}
