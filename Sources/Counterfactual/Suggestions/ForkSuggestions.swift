/// Chooses the forks of a run that teach most.
///
/// All candidates are played in a few crowds, the most promising in more; those crowds are others
/// than the ones in which the chosen forks are measured afterwards, so that luck in the choice does
/// not flatter the result.
package struct ForkSuggestions: Sendable {
  private static let first: [UInt64] = Array(10_001...10_006)
  private static let second: [UInt64] = Array(10_001...10_024)
  private static let finalists = 10

  private let run: PlayedRun
  private let candidates: [Candidate]

  package init(run: PlayedRun, model: ModelAnswer?, faults: Set<Int> = []) {
    self.run = run
    candidates = Candidates(run: run, model: model, faults: faults).all
  }

  /// How many crowds are played in all.
  package var crowds: Int { Self.first.count + Self.second.count }

  /// The most instructive first, no two with the same lesson; fewer where the run has no more.
  package func choose(
    _ count: Int = 3, parallel: Int, progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws -> [Candidate] {
    guard !candidates.isEmpty else { return [] }
    let screened = try await compare(candidates, Self.first, parallel) { progress($0) }
    let promising = screened.sorted { $0.comparison.promise > $1.comparison.promise }
    let finalists = promising.prefix(Self.finalists).map(\.candidate)
    let measured = try await compare(finalists, Self.second, parallel) {
      progress(Self.first.count + $0)
    }
    let ranked = measured.sorted {
      ($0.comparison.certainEffect, $0.comparison.promise)
        > ($1.comparison.certainEffect, $1.comparison.promise)
    }
    return Self.varied(ranked.map(\.candidate), count)
  }

  private func compare(
    _ candidates: [Candidate], _ seeds: [UInt64], _ parallel: Int,
    progress: @escaping @Sendable (Int) -> Void
  ) async throws -> [(candidate: Candidate, comparison: Comparison)] {
    let result = try await ForkStudy(run, forks: candidates.map(\.fork))
      .compare(seeds: seeds, parallel: parallel, progress: progress)
    return zip(candidates, result.comparisons).map { ($0, $1) }
  }

  /// In order of rank, without repeating a lesson as long as there are others.
  static func varied(_ ranked: [Candidate], _ count: Int) -> [Candidate] {
    var chosen: [Candidate] = []
    for candidate in ranked where chosen.count < count {
      if !chosen.contains(where: candidate.repeats) { chosen.append(candidate) }
    }
    return chosen
  }
}

extension Comparison {
  /// How far the likely effect goes, in smallest worthwhile differences; cautious with few crowds.
  var promise: Double {
    telling.map { line in
      let margin = (line.high - line.low) / 4
      return (abs(line.difference) - margin) / line.quantity.smallestWorthwhile(people: people)
    }.max() ?? 0
  }
}
