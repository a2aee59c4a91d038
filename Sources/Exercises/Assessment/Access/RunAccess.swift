import Foundation
import Kernel
package import Web

/// Decides who may look at a run, and notes who did.
///
/// A run is seen by the person who played it and by those who review results; only the first acts
/// in it. What a reviewer opens is noted, and the person whose run it is sees the note.
package struct RunAccess: Sendable {
  private let store: RunStore
  private let visits: RunVisitStore
  private let clock: @Sendable () -> Int

  package init(store: RunStore, visits: RunVisitStore, clock: @escaping @Sendable () -> Int) {
    self.store = store
    self.visits = visits
    self.clock = clock
  }

  /// The run, for somebody who may look at it.
  ///
  /// Throws ``RunError/noSuchRun`` and ``RunError/notYours``.
  package func look(at id: Run.ID, by viewer: SignedInPerson) async throws -> Run {
    let run = try await store.run(id)
    try await look(at: run, by: viewer)
    return run
  }

  /// Checks and notes a look at a run that is at hand.
  package func look(at run: Run, by viewer: SignedInPerson) async throws {
    guard run.isVisible(to: viewer) else { throw RunError.notYours }
    guard run.person != viewer.id else { return }
    try await visits.note(
      RunVisit(person: run.person, run: run.id, viewer: viewer.id, name: viewer.name, at: clock()))
  }

  /// Notes that somebody opened another person's history.
  func lookAtHistory(of person: String, by viewer: SignedInPerson) async throws {
    guard person != viewer.id else { return }
    try await visits.note(
      RunVisit(person: person, run: nil, viewer: viewer.id, name: viewer.name, at: clock()))
  }
}

extension Run {
  /// Whether somebody may look at this run: their own, or that of another as a reviewer.
  package func isVisible(to viewer: SignedInPerson) -> Bool {
    person == viewer.id || viewer.may(.reviewOthersResults)
  }

  /// Whether somebody may give points for this run; nobody does for their own.
  package func isRated(by viewer: SignedInPerson) -> Bool {
    person != viewer.id && viewer.may(.evaluateExercises)
  }
}
