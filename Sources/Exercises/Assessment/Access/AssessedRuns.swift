import Kernel
import RunLog
import ScenarioFormat
import Scoring
import Web

/// Reads runs with what people wrote and rated, for whoever may look at them.
package struct AssessedRuns: Sendable {
  let store: RunStore
  package let access: RunAccess
  let visits: RunVisitStore
  let notes: NoteStore
  let overrides: OverrideStore
  let people: RunPeople

  package init(
    store: RunStore, access: RunAccess, visits: RunVisitStore, notes: NoteStore,
    overrides: OverrideStore, people: RunPeople
  ) {
    self.store = store
    self.access = access
    self.visits = visits
    self.notes = notes
    self.overrides = overrides
    self.people = people
  }

  /// A run with its notes.
  func noted(_ id: Run.ID, for viewer: SignedInPerson) async throws -> NotedRun {
    let record = try await access.look(at: id, by: viewer)
    let posts = try await store.events(of: id).compactMap { event in
      if case .posted(let post) = event.happening { post } else { nil }
    }
    return NotedRun(
      record: record, setting: try await store.pack(of: record).read().pack.setting, posts: posts,
      notes: try await notes.notes(on: id), viewer: viewer,
      owner: try await owner(of: record, for: viewer))
  }

  /// An ended run with its points as they stand.
  func rated(_ id: Run.ID, for viewer: SignedInPerson) async throws -> RatedRun {
    let record = try await access.look(at: id, by: viewer)
    guard let points = record.points else { throw RunError.notEnded }
    return RatedRun(
      record: record, rated: RatedPoints(points, try await overrides.history(of: id)),
      viewer: viewer, owner: try await owner(of: record, for: viewer))
  }

  /// A debriefed run as somebody sees it now.
  func seen(_ run: DebriefedRun, by viewer: SignedInPerson) async throws -> DebriefedRun {
    var seen = run
    let id = run.record.id
    seen.owner = try await owner(of: run.record, for: viewer)
    seen.rated = RatedPoints(run.rated.program, try await overrides.history(of: id))
    seen.noted = NotedRun(
      record: run.record, setting: run.pack.setting, posts: run.screen.posts,
      notes: try await notes.notes(on: id), viewer: viewer, owner: seen.owner)
    return seen
  }

  /// The person whose run it is; nil for the viewer's own.
  func owner(of record: Run, for viewer: SignedInPerson) async throws -> RunPerson? {
    guard record.person != viewer.id else { return nil }
    return try await people.person(record.person)
      ?? RunPerson(id: record.person, name: "Somebody", isActive: false, takesExercises: false)
  }
}

/// An ended run with its points, as one person sees them.
struct RatedRun: Sendable {
  let record: Run
  let rated: RatedPoints
  let viewer: SignedInPerson
  /// nil on the viewer's own run.
  let owner: RunPerson?
}
