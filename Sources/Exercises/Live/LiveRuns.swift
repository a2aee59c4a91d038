package import DraftReview
import Kernel
package import Logging
import RunLog
import ScenarioFormat
import Web

/// The runs that are in memory, brought there when somebody asks for them.
package actor LiveRuns {
  private let store: RunStore
  private let logger: Logger
  private let clock: @Sendable () -> Int
  private let templates: [PostTemplate]
  private let pictures: RunPictureStore?
  private var runs: [Run.ID: Task<LiveRun, any Error>] = [:]

  /// Milliseconds without a look after which a run is paused, and let go from memory.
  private let patience = 5 * 60 * 1000

  package init(
    store: RunStore, templates: [PostTemplate] = [], pictures: RunPictureStore? = nil,
    logger: Logger,
    clock: @escaping @Sendable () -> Int
  ) {
    self.pictures = pictures
    self.templates = templates.filter(\.isForExercises)
    self.store = store
    self.logger = logger
    self.clock = clock
  }

  /// The run, if it is the person's own.
  ///
  /// One that is in memory is not looked up: this is asked several times a second by each writer.
  func run(_ id: Run.ID, of person: String) async throws -> LiveRun {
    if let run = try? await runs[id]?.value, await !run.isBroken {
      guard run.person == person else { throw RunError.notYours }
      return run
    }
    let record = try await store.run(id)
    guard record.person == person else { throw RunError.notYours }
    return try await live(record)
  }

  /// Where the learner of a run stands; nil for a run that is not in memory.
  func standing(of id: Run.ID) async -> ClassStanding? {
    guard let run = try? await runs[id]?.value, await !run.isBroken else { return nil }
    return await run.standing(now: clock())
  }

  /// Brings every running run up to the clock; one that fails is read again from its log later.
  package func tick() async {
    for (id, task) in runs {
      do {
        let run = try await task.value
        let now = clock()
        try await run.catchUp(now: now)
        try await run.pauseIfForsaken(now: now, after: patience)
        let lastContact = await run.lastContact
        if now - lastContact > 2 * patience { runs[id] = nil }
        if await run.isBroken { runs[id] = nil }
      } catch {
        logger.error("A run stopped", metadata: ["run": "\(id)", "error": "\(error)"])
        runs[id] = nil
      }
    }
  }

  private func live(_ record: Run) async throws -> LiveRun {
    if let task = runs[record.id] {
      let run = try await task.value
      guard await run.isBroken else { return run }
      runs[record.id] = nil
    }
    let task = runs[record.id] ?? Task { try await self.restore(record) }
    runs[record.id] = task
    do {
      return try await task.value
    } catch {
      runs[record.id] = nil
      throw error
    }
  }

  private func restore(_ record: Run) async throws -> LiveRun {
    let kept = try await store.pack(of: record)
    let source = try kept.read()
    let restored = try RestoredRun(
      run: record, pack: source.pack, platforms: source.platforms,
      inputs: try await store.inputs(of: record.id), logged: try await store.events(of: record.id)
    )
    let supplies = WritingSupplies(
      templates: templates, media: ScenarioPicture.all(in: kept.others, of: source.pack),
      pictures: try await pictures?.pictures(of: record.id) ?? [], clips: source.pack.clips)
    return LiveRun(restored, supplies: supplies, store: store, now: clock())
  }
}
