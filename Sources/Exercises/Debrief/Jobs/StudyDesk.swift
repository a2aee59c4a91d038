import Counterfactual
import Foundation
import Kernel
package import Logging
import Web

/// Answers studies one after the other, and knows how far the present one is.
package actor StudyDesk {
  package static let standardSeeds = 200

  /// In how many crowds a choice is compared.
  nonisolated let seeds: Int
  private let store: StudyStore
  private let runs: EndedRuns
  private let logger: Logger
  private let clock: @Sendable () -> Int
  private let threads = QuietThreads()
  /// All cores but one, which serves people.
  private let parallel = max(ProcessInfo.processInfo.activeProcessorCount - 1, 1)
  private var present: (id: Study.ID, task: Task<[Comparison], any Error>)?
  private var progress: StudyProgress?
  private var watchers: [Int: (run: Run.ID, feed: AsyncStream<StreamEvent>.Continuation)] = [:]
  private var nextWatcher = 0
  private var bell: AsyncStream<Void>.Continuation?

  package init(
    store: StudyStore, runs: EndedRuns, logger: Logger, clock: @escaping @Sendable () -> Int,
    seeds: Int = StudyDesk.standardSeeds
  ) {
    self.seeds = seeds
    self.store = store
    self.runs = runs
    self.logger = logger
    self.clock = clock
  }

  /// Puts a question in line; throws what is wrong with it before anything runs.
  func ask(_ question: Study.Question, of record: Run, _ run: EndedRun) async throws {
    if case .fork(let fork) = question { _ = try ForkStudy(run.played, forks: [fork]) }
    let study = Study(
      id: Study.ID(UUID().uuidString.lowercased()), run: record.id, question: question,
      state: .waiting, seeds: seeds, engine: EngineMark.current, createdAt: clock())
    try await store.add(study, pack: record.pack)
    bell?.yield()
  }

  /// Stops a study of this run, whether it waits or runs.
  func stop(_ id: Study.ID, of run: Run.ID) async throws {
    guard let study = try await store.study(id), study.run == run else {
      throw RunError.noSuchStudy
    }
    try await store.leave(id, as: .stopped)
    if present?.id == id { present?.task.cancel() }
    tell(StudyProgress.ended, of: run)
  }

  /// How far the present study is, if it is about this run.
  func progress(of run: Run.ID) -> StudyProgress? { progress?.run == run ? progress : nil }

  /// “progress” while studies of this run go on, and “ended” whenever one of them has.
  func watch(_ run: Run.ID) -> AsyncStream<StreamEvent> {
    let number = nextWatcher
    nextWatcher += 1
    let (stream, feed) = AsyncStream<StreamEvent>.makeStream(bufferingPolicy: .bufferingNewest(8))
    watchers[number] = (run, feed)
    if let progress = progress(of: run) { feed.yield(progress.event) }
    feed.onTermination = { [weak self] _ in Task { await self?.forget(number) } }
    return stream
  }

  private func forget(_ watcher: Int) { watchers[watcher] = nil }

  private func tell(_ event: StreamEvent, of run: Run.ID) {
    for watcher in watchers.values where watcher.run == run { watcher.feed.yield(event) }
  }
}

extension StudyDesk {
  /// Works until it is cancelled; what ran when the program last ended is taken up again.
  package func work() async {
    let (rings, bell) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    self.bell = bell
    bell.yield()
    do { try await store.resume() } catch { logger.error("Studies cannot resume: \(error)") }
    for await _ in rings {
      while !Task.isCancelled, await answerNext() {}
      if Task.isCancelled { break }
    }
    self.bell = nil
  }

  /// Answers the study that has waited longest; false when none waits.
  package func answerNext() async -> Bool {
    do {
      guard let study = try await store.takeNext() else { return false }
      await answer(study)
      return true
    } catch {
      logger.error("A study cannot be taken", metadata: ["error": "\(error)"])
      return false
    }
  }

  private func answer(_ study: Study) async {
    progress = StudyProgress(study: study.id, run: study.run, phase: .choosing, done: 0, total: 1)
    let task = Task(executorPreference: threads) { try await self.compute(study) }
    present = (study.id, task)
    let result = await withTaskCancellationHandler {
      await task.result
    } onCancel: {
      task.cancel()
    }
    present = nil
    progress = nil
    do {
      try await store.finish(study.id, with: try result.get())
    } catch is CancellationError {
      // Stopped by a person, who has said so in the store, or by the program's end: then the study
      // stays as running and is taken up at the next start.
    } catch {
      logger.error("A study failed", metadata: ["study": "\(study.id)", "error": "\(error)"])
      try? await store.leave(study.id, as: .failed)
    }
    tell(StudyProgress.ended, of: study.run)
  }

  private nonisolated func compute(_ study: Study) async throws -> [Comparison] {
    let run = try await runs.run(study.run)
    let forks = try await forks(of: study, run)
    guard !forks.isEmpty else { return [] }
    let result = try await ForkStudy(run.played, forks: forks).compare(
      seeds: (1...UInt64(study.seeds)).map { $0 }, parallel: parallel
    ) { done in
      self.noteLater(study, .comparing, done, of: study.seeds)
    }
    return result.comparisons
  }

  private nonisolated func forks(of study: Study, _ run: EndedRun) async throws -> [Fork] {
    if let fork = study.fork { return [fork] }
    let suggestions = run.suggestions
    return try await suggestions.choose(parallel: parallel) { done in
      self.noteLater(study, .choosing, done, of: suggestions.crowds)
    }.map(\.fork)
  }

  private nonisolated func noteLater(
    _ study: Study, _ phase: StudyProgress.Phase, _ done: Int, of total: Int
  ) {
    let progress = StudyProgress(
      study: study.id, run: study.run, phase: phase, done: done, total: total)
    Task { await self.note(progress) }
  }

  private func note(_ progress: StudyProgress) {
    // A note may arrive after a later one, or after its study has ended.
    guard present?.id == progress.study, self.progress.map(progress.isAfter) ?? true else { return }
    self.progress = progress
    tell(progress.event, of: progress.run)
  }
}
