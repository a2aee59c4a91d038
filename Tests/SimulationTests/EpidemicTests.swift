import Kernel
import Testing

@testable import Simulation

struct EpidemicTests {
  private func chain(_ people: Int) -> Adjacency {
    Adjacency(people: people, ends: (0..<people - 1).flatMap { [Int32($0), Int32($0 + 1)] })
  }

  @Test func `everybody is in exactly one state at every step`() {
    let ends = PreferentialAttachment.ends(people: 2000, links: 5, seed: 3)
    let graph = Adjacency(people: 2000, ends: ends)
    var model = PlainEpidemic(graph, beta: 0.05, gamma: 0.05, seeds: 20, seed: 1)
    var last = model.counts
    for _ in 0..<50 {
      model.step()
      let now = model.counts
      #expect(now.susceptible + now.infected + now.recovered == 2000)
      #expect(now.susceptible <= last.susceptible && now.recovered >= last.recovered)
      last = now
    }
    #expect(last.recovered > 1000)
  }

  @Test func `certain infection walks a chain one neighbor a step`() {
    var model = PlainEpidemic(chain(101), beta: 1, gamma: 0, seeds: 1, seed: 5)
    var infected = [1]
    for _ in 0..<200 {
      model.step()
      infected.append(model.counts.infected)
    }
    #expect(infected.last == 101)
    #expect(zip(infected, infected.dropFirst()).allSatisfy { (0...2).contains($1 - $0) })
    let ends = infected.firstIndex(of: 101) ?? 0
    #expect((50...100).contains(ends))
  }

  @Test func `without infection people only recover, without recovery they only fall ill`() {
    var healing = PlainEpidemic(chain(500), beta: 0, gamma: 1, seeds: 50, seed: 2)
    healing.step()
    #expect(healing.counts == .init(susceptible: 450, infected: 0, recovered: 50))
    var ill = PlainEpidemic(chain(500), beta: 0.5, gamma: 0, seeds: 50, seed: 2)
    for _ in 0..<2000 { ill.step() }
    #expect(ill.counts == .init(susceptible: 0, infected: 500, recovered: 0))
  }

  @Test func `the mean agrees with a slow model written another way`() {
    let ends = PreferentialAttachment.ends(people: 300, links: 3, seed: 1)
    let graph = Adjacency(people: 300, ends: ends)
    let runs = 80
    var (fast, slow) = (0, 0)
    for seed in 1...UInt64(runs) {
      var model = PlainEpidemic(graph, beta: 0.06, gamma: 0.1, seeds: 25, seed: seed)
      for _ in 0..<25 { model.step() }
      fast += model.counts.susceptible
      slow += Self.susceptible(graph, beta: 0.06, gamma: 0.1, seeds: 25, seed: seed)
    }
    let (one, other) = (Double(fast) / Double(runs), Double(slow) / Double(runs))
    #expect(abs(one - other) < 0.12 * max(one, other), "\(one) and \(other)")
  }

  /// Looks at the susceptible, with the chance that none of their infected neighbours succeeds.
  private static func susceptible(
    _ graph: Adjacency, beta: Double, gamma: Double, seeds: Int, seed: UInt64
  ) -> Int {
    var random = RandomStream(seed: seed, name: "reference")
    var states = Array(repeating: 0, count: graph.people)
    for person in Array(0..<graph.people).shuffled(using: &random).prefix(seeds) {
      states[person] = 1
    }
    for _ in 0..<25 {
      var next = states
      for person in 0..<graph.people {
        switch states[person] {
        case 0:
          var spared = 1.0
          for neighbour in graph.neighbours(of: person) where states[Int(neighbour)] == 1 {
            spared *= 1 - beta
          }
          if random.chance(1 - spared) { next[person] = 1 }
        case 1: if random.chance(gamma) { next[person] = 2 }
        default: break
        }
      }
      states = next
    }
    return states.count { $0 == 0 }
  }

  @Test func `preferential attachment gives each newcomer its links and makes hubs`() {
    let people = 5000
    let graph = Adjacency(
      people: people, ends: PreferentialAttachment.ends(people: people, links: 5, seed: 1))
    #expect(graph.pairs == 5 * (people - 5))
    let degrees = (0..<people).map { graph.neighbours(of: $0).count }
    #expect(degrees.dropFirst(5).allSatisfy { $0 >= 5 })
    #expect(degrees.max() ?? 0 > 100)
    #expect(PreferentialAttachment.ends(people: 3, links: 5, seed: 1).isEmpty)
  }
}
