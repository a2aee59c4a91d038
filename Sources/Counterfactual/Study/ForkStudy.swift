import Kernel

/// Plays a run and its forks in many crowds and compares them pair by pair.
///
/// The same seed gives the run and every fork the same crowd. What they share is played once: the
/// run goes on from the start, and each fork from where it leaves the run.
package struct ForkStudy: Sendable {
  package static let mostSeeds = 2_000

  private let run: PlayedRun
  private let forks: [Fork]
  private let courses: [Course]
  private let quantities: [Quantity]

  /// Throws what is wrong with a fork, before anything runs.
  package init(_ run: PlayedRun, forks: [Fork]) throws(ForkError) {
    var courses: [Course] = []
    for fork in forks { courses.append(try run.course(fork)) }
    self.run = run
    self.forks = forks
    self.courses = courses
    quantities = Quantity.all(in: run)
  }

  /// The comparisons in the order of the forks, and all that was measured.
  ///
  /// The result does not depend on `parallel`, how many crowds are played at once. `progress` gets
  /// the number of crowds done.
  package func compare(
    seeds: [UInt64], parallel: Int, progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws -> ForkResult {
    try Self.check(seeds: seeds.count, parallel: parallel)
    let crowds = try await crowds(seeds, parallel: parallel, progress: progress)
    let comparisons = forks.indices.map { place in
      Comparison(
        forks[place], course: courses[place], run: run, base: crowds.map(\.base),
        alternative: crowds.map { $0.forks[place] })
    }
    return ForkResult(comparisons: comparisons, crowds: crowds)
  }

  /// Throws when so many crowds cannot be compared, or not so many at once.
  package static func check(seeds: Int, parallel: Int) throws(ForkError) {
    guard (2...mostSeeds).contains(seeds) else { throw .seeds(seeds, limit: mostSeeds) }
    guard (1...64).contains(parallel) else { throw .cores(parallel) }
  }

  private func crowds(
    _ seeds: [UInt64], parallel: Int, progress: @Sendable (Int) -> Void
  ) async throws -> [ForkResult.Crowd] {
    var crowds = [ForkResult.Crowd?](repeating: nil, count: seeds.count)
    var done = 0
    try await withThrowingTaskGroup(of: (Int, ForkResult.Crowd).self) { group in
      for place in seeds.indices.prefix(parallel) {
        group.addTask { (place, try self.crowd(seeds[place])) }
      }
      var next = min(parallel, seeds.count)
      while let (place, crowd) = try await group.next() {
        crowds[place] = crowd
        done += 1
        progress(done)
        guard next < seeds.count else { continue }
        let place = next
        next += 1
        group.addTask { (place, try self.crowd(seeds[place])) }
      }
    }
    return crowds.compactMap(\.self)
  }

  /// Plays the run and every fork in one crowd.
  private func crowd(_ seed: UInt64) throws -> ForkResult.Crowd {
    var samples = [Sample?](repeating: nil, count: courses.count)
    var base = Player(run: run, seed: seed, quantities: quantities)
    let leaves = courses.map { Leave(of: $0.steps, from: run.steps, end: run.end) }
    let order = courses.indices.sorted {
      (leaves[$0].shared, leaves[$0].at, $0) < (leaves[$1].shared, leaves[$1].at, $1)
    }
    var played = 0
    for place in order {
      while played < leaves[place].shared {
        try Task.checkCancellation()
        base.play(run.steps[played])
        played += 1
      }
      base.advance(to: leaves[place].at)
      samples[place] = try finish(base, courses[place].steps.dropFirst(played))
    }
    let sample = try finish(base, run.steps.dropFirst(played))
    return ForkResult.Crowd(seed: seed, base: sample, forks: samples.compactMap(\.self))
  }

  private func finish(_ player: Player, _ steps: ArraySlice<Step>) throws -> Sample {
    var player = player
    for step in steps {
      try Task.checkCancellation()
      player.play(step)
    }
    try Task.checkCancellation()
    return player.finish(at: run.end)
  }
}

/// Where a fork leaves the run: after so many shared steps, at this time.
private struct Leave {
  let shared: Int
  let at: ScenarioTime

  init(of steps: [Step], from base: [Step], end: ScenarioTime) {
    let shared = zip(steps, base).prefix { $0 == $1 }.count
    self.shared = shared
    let next = [steps, base].compactMap { $0.dropFirst(shared).first?.at }
    at = next.min() ?? end
  }
}
