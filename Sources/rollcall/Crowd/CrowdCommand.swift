import Kernel
import ArgumentParser
import Exercises
import Foundation
import Realism
import ScenarioFormat
import Simulation

struct CrowdCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crowd",
    abstract: "Let a scenario's crowd run by itself and write down every visible post.",
    discussion: """
      Nobody speaks for the agency. One JSON object a line: id, parent, root, author, followers,
      minute, platform, stance, claim, verdict, text, image, reshares. A changed crowd says so in
      a line before the first post.

      Example:
        rollcall crowd Content/scenarios/mall-shooting --seed 7 --hours 24 --export posts.jsonl
      """)

  @OptionGroup var argument: PackArgument

  @Option(
    parsing: .unconditional, help: "Whole number, from 0, that decides the crowd.",
    transform: Seed.read)
  var seed: UInt64 = 1

  @OptionGroup var crowd: CrowdOptions

  @Option(help: "People in the crowd; the pack's own number when left out.")
  var agents: Int?

  @Option(help: "Hours of scenario time, up to 168; the pack's own duration when left out.")
  var hours: Double?

  @Option(help: "File to write; standard output when left out.")
  var export: String?

  func run() async throws {
    let setting = try argument.setting(agents: agents)
    let duration = setting.pack.setting.duration.minutes / 60
    let pack = try crowd.applied(to: setting.pack)
    let changes = pack.statedCoefficients.changes
    let run = UnattendedRun(
      pack: pack, platforms: setting.platforms, seed: seed,
      hours: try CrowdHours.check(hours) ?? duration)
    let mark = changes.isEmpty ? [] : [try JSONText.encode(["changedCoefficients": changes])]
    let text = (mark + (try run.lines.map { try JSONText.encode($0) })).joined(separator: "\n")
    if let export {
      try WrittenFile.write(text + "\n", to: export)
      StandardError.write("\(run.posts.count) posts are in \(export).")
    } else if !run.posts.isEmpty {
      StandardOutput.write(text)
    }
  }
}

/// How long a crowd may be left alone.
enum CrowdHours {
  static func check(_ hours: Double?) throws -> Double? {
    if let hours, !(hours > 0 && hours <= 168) {
      throw CommandProblem("--hours \(hours) is no such time. Use more than 0, up to 168.")
    }
    return hours
  }
}

extension PackArgument {
  /// The pack with so many people, or a sentence why it cannot be played.
  func setting(agents: Int?) throws -> RealismSetting {
    try Self.setting(of: entry(), agents: agents)
  }

  static func setting(of entry: ScenarioEntry, agents: Int?) throws -> RealismSetting {
    guard var pack = entry.pack else {
      for fault in entry.faults { StandardError.write("\(fault)") }
      throw CommandProblem("\(entry.folder) has faults (above). Mend them first.")
    }
    if let agents {
      guard 1...5_000_000 ~= agents else {
        throw CommandProblem("--agents \(agents) is no such crowd. Use 1 to 5000000.")
      }
      pack.setting.population.agents = agents
    }
    try CrowdFootprint(of: pack).check(memory: MemoryBench.available)
    return RealismSetting(pack: pack, platforms: entry.platforms)
  }
}
