import Kernel

/// Reads runs that are over for their debrief, and keeps the last few in memory: a trainer goes
/// through one run minute by minute.
package actor DebriefedRuns {
  private let store: RunStore
  /// The last one used stands last.
  private var kept: [DebriefedRun] = []

  private static let most = 4

  package init(store: RunStore) {
    self.store = store
  }

  /// The run, for somebody who may see it.
  ///
  /// Throws for an unknown run, for one that goes on, and for one that the person may not see.
  func run(_ id: Run.ID, for person: String) async throws -> DebriefedRun {
    if let run = kept.first(where: { $0.record.id == id }) {
      try Self.check(run.record, for: person)
      keep(run)
      return run
    }
    let record = try await store.run(id)
    try Self.check(record, for: person)
    guard record.state == .ended, let score = try await store.score(of: id) else {
      throw RunError.notEnded
    }
    let source = try await store.pack(of: record).read()
    let run = DebriefedRun(
      record: record, pack: source.pack, platforms: source.platforms,
      events: try await store.events(of: id), score: score)
    keep(run)
    return run
  }

  /// Who sees the debrief of a run: the person who played it.
  private static func check(_ record: Run, for person: String) throws {
    guard record.person == person else { throw RunError.notYours }
  }

  private func keep(_ run: DebriefedRun) {
    kept.removeAll { $0.record.id == run.record.id }
    kept.append(run)
    if kept.count > Self.most { kept.removeFirst() }
  }
}
