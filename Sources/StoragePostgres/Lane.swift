import Foundation
import Synchronization

/// Threads that do one kind of job, each with a connection of its own; jobs wait in line.
final class Lane<Job: Sendable>: Sendable {
  typealias Work = @Sendable (Job, Lane<Job>, Connector) -> Void

  private struct State {
    var waiting: [Job] = []
    var threads = 0
    var busy = 0
    var isClosed = false
    var onEnd: [@Sendable () -> Void] = []
  }

  private let state = Mutex(State())
  private let arrivals = DispatchSemaphore(value: 0)
  private let most: Int
  private let makeConnector: @Sendable () -> Connector
  private let work: Work

  /// Threads come as they are needed, up to `most`.
  init(
    most: Int, connector: @escaping @Sendable () -> Connector, work: @escaping Work
  ) {
    self.most = most
    makeConnector = connector
    self.work = work
  }

  /// False when the lane is closed.
  func submit(_ job: Job) -> Bool {
    let (isTaken, needsThread) = state.withLock { state in
      guard !state.isClosed else { return (false, false) }
      state.waiting.append(job)
      let needsThread = state.threads - state.busy < state.waiting.count && state.threads < most
      if needsThread { state.threads += 1 }
      return (true, needsThread)
    }
    if needsThread { startThread() }
    if isTaken { arrivals.signal() }
    return isTaken
  }

  /// The next job that waits, for somebody who is at work and can do more at once.
  func next() -> Job? {
    state.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
  }

  /// Refuses new jobs; what waits is still done, then `onEnd` is called.
  func close(onEnd: @escaping @Sendable () -> Void = {}) {
    let threads = state.withLock { state in
      state.isClosed = true
      if state.threads > 0 { state.onEnd.append(onEnd) }
      return state.threads
    }
    if threads == 0 { onEnd() }
    for _ in 0..<threads { arrivals.signal() }
  }

  private func startThread() {
    let thread = Thread { [self] in
      let connector = makeConnector()
      while true {
        arrivals.wait()
        guard let job = take() else {
          if state.withLock({ $0.isClosed && $0.waiting.isEmpty }) { break }
          continue
        }
        work(job, self, connector)
        state.withLock { $0.busy -= 1 }
      }
      connector.drop()
      endThread()
    }
    thread.name = "rollcall.postgres"
    thread.stackSize = 4 << 20
    thread.start()
  }

  private func take() -> Job? {
    state.withLock { state in
      guard !state.waiting.isEmpty else { return nil }
      state.busy += 1
      return state.waiting.removeFirst()
    }
  }

  private func endThread() {
    let toCall = state.withLock { state in
      state.threads -= 1
      guard state.threads == 0 else { return [@Sendable () -> Void]() }
      defer { state.onEnd = [] }
      return state.onEnd
    }
    for call in toCall { call() }
  }
}
