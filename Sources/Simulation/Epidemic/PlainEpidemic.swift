import Kernel

/// The plain SIR model: susceptible, infected, recovered.
///
/// In each step everybody who was infected at its start infects each susceptible neighbour with
/// chance `beta`, and then recovers with chance `gamma`. Other programs have it too, so it serves to
/// compare speeds.
package struct PlainEpidemic: Sendable {
  package struct Counts: Equatable, Sendable {
    package var susceptible: Int
    package var infected: Int
    package var recovered: Int
  }

  private enum State {
    static let susceptible: UInt8 = 0
    static let infected: UInt8 = 1
    static let recovered: UInt8 = 2
  }

  private let graph: Adjacency
  private let beta: Double
  private let gamma: Double
  private var random: RandomStream
  private var states: [UInt8]
  private var infected: [Int32] = []
  package private(set) var counts: Counts

  /// Begins with `seeds` different people infected, who are drawn by chance.
  package init(_ graph: Adjacency, beta: Double, gamma: Double, seeds: Int, seed: UInt64) {
    self.graph = graph
    self.beta = beta
    self.gamma = gamma
    random = RandomStream(seed: seed, name: "epidemic")
    states = [UInt8](repeating: State.susceptible, count: graph.people)
    let seeds = min(max(seeds, 0), graph.people)
    while infected.count < seeds {
      let person = random.below(graph.people)
      guard states[person] == State.susceptible else { continue }
      states[person] = State.infected
      infected.append(Int32(person))
    }
    counts = Counts(susceptible: graph.people - seeds, infected: seeds, recovered: 0)
  }

  package mutating func step() {
    let before = infected.count
    for place in 0..<before {
      let person = Int(infected[place])
      for at in Int(graph.starts[person])..<Int(graph.starts[person + 1]) {
        let neighbour = Int(graph.neighbours[at])
        guard states[neighbour] == State.susceptible, random.chance(beta) else { continue }
        states[neighbour] = State.infected
        infected.append(Int32(neighbour))
      }
    }
    let new = infected.count - before
    var kept = 0
    for place in infected.indices {
      let person = infected[place]
      if place < before, random.chance(gamma) {
        states[Int(person)] = State.recovered
      } else {
        infected[kept] = person
        kept += 1
      }
    }
    infected.removeLast(infected.count - kept)
    counts.susceptible -= new
    counts.infected = kept
    counts.recovered = graph.people - counts.susceptible - kept
  }
}
