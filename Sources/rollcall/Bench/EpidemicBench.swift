import Foundation
import Simulation

/// The plain SIR model on a network, as other programs run it too.
struct EpidemicBench {
  private static let beta = 0.05
  private static let gamma = 0.05
  private static let steps = 50
  private static let links = 5

  private let graph: Adjacency
  private let name: String
  private let seed: UInt64

  /// Reads the edge list, or grows a network of this many people when there is none.
  init(graph path: String?, people: Int, seed: UInt64) throws {
    self.seed = seed
    guard let path else {
      let ends = PreferentialAttachment.ends(people: people, links: Self.links, seed: seed)
      graph = Adjacency(people: people, ends: ends)
      name = "SIR, Barabási–Albert \(people) × \(Self.links)"
      return
    }
    let text = try TextFile.read(path)
    let list = try EdgeList(Array(text.utf8), file: path, memory: MemoryBench.available)
    graph = Adjacency(people: list.people, ends: list.ends)
    name = "SIR, \(URL(filePath: path).lastPathComponent)"
  }

  /// One pair a line.
  func export(to path: String) throws {
    var text = ""
    for person in 0..<graph.people {
      for other in graph.neighbours(of: person) where other > person {
        text += "\(person) \(other)\n"
      }
    }
    try WrittenFile.write(text, to: path)
  }

  func results() -> [BenchResult] {
    let seeds = max(graph.people / 100, 1)
    var model = PlainEpidemic(
      graph, beta: Self.beta, gamma: Self.gamma, seeds: seeds, seed: seed)
    let time = ContinuousClock().measure {
      for _ in 0..<Self.steps { model.step() }
    }.seconds
    let steps = Double(graph.people * Self.steps)
    return [
      BenchResult("\(name): people", Double(graph.people), "people"),
      BenchResult("\(name): pairs", Double(graph.pairs), "pairs"),
      BenchResult("\(name): infected at the start", Double(seeds), "people"),
      BenchResult("\(name): susceptible at the end", Double(model.counts.susceptible), "people"),
      BenchResult("\(name): infected at the end", Double(model.counts.infected), "people"),
      BenchResult("\(name): recovered at the end", Double(model.counts.recovered), "people"),
      BenchResult("\(name): 50 steps", 1000 * time, "ms"),
      BenchResult("\(name): agent-steps a second", steps / max(time, 1e-9), "1/s"),
    ]
  }
}
