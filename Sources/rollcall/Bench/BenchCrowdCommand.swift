import ArgumentParser
import Exercises
import Foundation
import Platform
import ScenarioFormat
import Simulation

struct BenchCrowdCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crowd",
    abstract: "Cost of the crowd by its size, the plain SIR model, and memory bandwidth.",
    discussion: """
      Plays the model answer of the scenario mall-shooting with crowds of 1,000 to 1,000,000
      people, each run on one core, and the plain SIR model (beta 0.05, gamma 0.05, 50 steps, 1 %
      infected at the start) on an edge list: two whole numbers a line. Without a list it grows a
      Barabási–Albert network of 100,000 people with 5 links each. Use a release build for figures
      to quote. --quick stays below 10,000 people.
      """)

  @Flag(help: "Small crowds and a small network only, to see that it works.")
  var quick = false

  @Option(help: "One population instead of the table.")
  var agents: Int?

  @Option(help: "Edge list for the SIR model; - for standard input.")
  var graph: String?

  @Option(help: "Write the SIR model's network to this file.")
  var exportGraph: String?

  @Option(help: "Whole number, from 0, that decides the crowd.")
  var seed: UInt64 = 1

  @Option(help: "Folder with Content (ROLLCALL_ROOT).")
  var root: String?

  @Flag(help: "Print one JSON document.")
  var json = false

  func run() async throws {
    let epidemic = try EpidemicBench(graph: graph, people: quick ? 2000 : 100_000, seed: seed)
    if let exportGraph { try epidemic.export(to: exportGraph) }
    let bench = try CrowdBench(root: root, seed: seed)
    let sizes = agents.map { [$0] } ?? (quick ? [1000, 4000] : [1000, 10_000, 100_000, 1_000_000])
    try bench.check(sizes)
    var results: [BenchResult] = []
    var fastest = 0.0
    for size in sizes {
      let cost = try bench.run(people: size, hours: 2)
      fastest = max(fastest, cost.exposuresPerSecond)
      results += cost.results
    }
    if agents == nil { results += try targets(bench) }
    results += epidemic.results()
    results += MemoryBench(words: quick ? 1 << 20 : 1 << 26).results(exposuresPerSecond: fastest)
    let report = BenchReport(load: LoadAverage.now, results: results)
    StandardOutput.write(json ? try JSONText.encode(report) : report.text)
  }

  private func targets(_ bench: CrowdBench) throws -> [BenchResult] {
    let (small, large) = quick ? (1000, 2000) : (100_000, 1_000_000)
    let town = try bench.run(people: small, hours: 2)
    let live = try bench.run(people: small, hours: 2, step: 1)
    let city = try bench.run(people: large, hours: quick ? 4 : 24)
    let core = 100 * live.runSeconds / 7200
    return [
      Target("\(town.name)", town.totalSeconds, "s", limit: 1),
      Target("\(city.name)", city.totalSeconds, "s", limit: 20),
      Target("\(city.name), resident", city.megabytes, "MB", limit: 2048),
      Target("\(live.name) live, second by second", core, "% of a core", limit: 5),
    ].flatMap(\.results)
  }
}

/// A figure with the limit that it has to keep.
private struct Target {
  let results: [BenchResult]

  init(_ name: String, _ value: Double, _ unit: String, limit: Double) {
    results = [
      BenchResult("target: \(name)", value, unit),
      BenchResult("target: \(name), limit", limit, unit),
      BenchResult("target: \(name), kept", value <= limit ? 1 : 0, "1 = yes"),
    ]
  }
}
