import Kernel
import ScenarioFormat
import ArgumentParser
import Exercises
import Foundation
import Realism

struct RealismCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "realism",
    abstract: "Measure the crowd against real rumor threads, band by band.",
    discussion: """
      Plays each pack with seeds 1, 2, 3 … and nobody speaking for the agency until there are
      enough rumor threads, and prints every figure with its band, its 95 % interval, and the same
      figure on real threads. From 1000 threads on, a figure must lie in its band; with fewer, its
      interval must reach into it. Exit code 1 when a band fails.

      Examples:
        rollcall realism
        rollcall realism Content/scenarios/mall-shooting --threads 200 --json
      """)

  @Argument(help: "Folders of packs; all packs of the installation when left out.")
  var packs: [String] = []

  @Option(help: "Rumor threads for each pack.")
  var threads = 1000

  @Option(help: "Hours of scenario time for each run, 6 to 168.")
  var hours = 24.0

  @Option(help: "People in the crowd; each pack's own number when left out.")
  var agents: Int?

  @Option(help: "Runs at the same time; the figures do not depend on it.")
  var parallel = 2

  @Flag(help: "Print one JSON document, nothing else.")
  var json = false

  @Option(help: "Folder with Content (ROLLCALL_ROOT).")
  var root: String?

  func run() async throws {
    let plan = try plan()
    var bands: [BandResult] = []
    for setting in try settings() {
      let name = setting.pack.setting.id.rawValue
      bands += try await RealismStudy(setting, plan: plan).bands { threads in
        StandardError.write("\(name): \(threads) of \(plan.threads) threads")
      }
    }
    let report = RealismReport(load: LoadAverage.now, bands: bands)
    StandardOutput.write(json ? try JSONText.encode(report) : report.text)
    if bands.contains(where: { !$0.pass }) { throw ExitCode(1) }
  }

  private func plan() throws -> RealismPlan {
    guard 2...1_000_000 ~= threads else {
      throw CommandProblem("--threads \(threads) is too few or too many. Use 2 to 1000000.")
    }
    guard 6...168 ~= hours else {
      throw CommandProblem("--hours \(hours) cannot show whole threads. Use 6 to 168.")
    }
    guard 1...64 ~= parallel else {
      throw CommandProblem("--parallel \(parallel) is no such number. Use 1 to 64.")
    }
    return RealismPlan(threads: threads, hours: hours, parallel: parallel)
  }

  private func settings() throws -> [RealismSetting] {
    if packs.isEmpty {
      return try PackArgument.library(root: root).entries()
        .map { try PackArgument.setting(of: $0, agents: agents) }
    }
    return try packs.map {
      try PackArgument.setting(of: PackArgument.entry(of: $0, root: root), agents: agents)
    }
  }
}
