import Foundation
package import Kernel
import RunLog
import ScenarioFormat
import Simulation

/// Starts a new run from a moment of one that is over: the same past, then live.
package struct RunContinuation: Sendable {
  private let store: RunStore
  private let clock: @Sendable () -> Int

  package init(store: RunStore, clock: @escaping @Sendable () -> Int) {
    self.store = store
    self.clock = clock
  }

  /// The new run, paused at the moment, before whatever was done just then.
  ///
  /// The past is played again and compared with the log, event by event.
  package func start(from origin: Run, at time: ScenarioTime) async throws -> Run {
    guard origin.state == .ended else { throw RunError.notEnded }
    guard time >= .zero, time < origin.reached else { throw RunError.outsideTheRun }
    let kept = try await store.pack(of: origin)
    let source = try kept.read()
    var past = RunPast(inputs: try await store.inputs(of: origin.id).filter { $0.at < time })
    let logged = try await store.events(of: origin.id)
    var exercise = Exercise(pack: source.pack, platforms: source.platforms, seed: origin.seed)
    past.events = try RestoredRun.replay(
      past.inputs, into: &exercise, until: time, of: origin)
    guard logged.starts(with: past.events) else { throw DivergedLog(run: origin.id) }
    var run = origin
    run.id = Run.ID(UUID().uuidString.lowercased())
    run.state = .paused
    run.speed = 1
    run.reached = time
    run.createdAt = clock()
    run.endedAt = nil
    run.total = nil
    run.origin = Run.Origin(run: origin.id, at: time)
    try await store.create(run, pack: kept, past: past)
    return run
  }
}
