import Kernel
package import ScenarioFormat

/// What a fork would have changed, over many crowds.
package struct Comparison: Equatable, Sendable, Codable {
  package var fork: Fork
  package var seeds: Int
  package var results: [Difference]
  /// Actions that could not be done in some crowds.
  package var notPossible: [NotPossible]
  /// Actions left out in every crowd, because what they point at is gone or comes later.
  package var leftOut: [Int]
  /// The people in each crowd.
  package var people: Int
  /// The false rumors: fewer believers of these are better.
  package var wrong: [Claim.ID]

  package struct NotPossible: Equatable, Sendable, Codable {
    package var action: Int
    /// In how many crowds, as the run was played.
    package var base: Int
    /// In how many crowds, in the fork.
    package var alternative: Int
  }

  init(_ fork: Fork, course: Course, run: PlayedRun, base: [Sample], alternative: [Sample]) {
    self.fork = fork
    seeds = base.count
    leftOut = course.leftOut
    let people = run.pack.setting.population.agents
    self.people = people
    wrong = run.pack.rumours.filter { $0.verdict == .false }.map(\.id)
    let starts = Dictionary(run.pack.rumours.map { ($0.id, $0.startsAt) }) { first, _ in first }
    results = Quantity.all(in: run).enumerated().map { place, quantity in
      let start = quantity.claim.flatMap { starts[$0] } ?? .zero
      return Difference(
        quantity, base: base.map { $0.values[place] },
        alternative: alternative.map { $0.values[place] }, limit: (run.end - start).minutes,
        people: people)
    }
    let before = Self.counts(base)
    let after = Self.counts(alternative)
    notPossible = Set(before.keys).union(after.keys).sorted().map {
      NotPossible(action: $0, base: before[$0] ?? 0, alternative: after[$0] ?? 0)
    }
  }

  private static func counts(_ samples: [Sample]) -> [Int: Int] {
    samples.reduce(into: [:]) { counts, sample in
      for number in sample.missed { counts[number, default: 0] += 1 }
    }
  }

  /// What choices are ranked by; a correction's time would only repeat when it was made.
  var telling: [Difference] { results.filter { $0.quantity != .minutesToCorrect } }

  /// The greatest certain effect, in smallest worthwhile differences.
  var certainEffect: Double {
    telling.map { $0.certainEffect(people: people) }.max() ?? 0
  }
}
