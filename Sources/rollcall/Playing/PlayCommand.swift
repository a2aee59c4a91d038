import ArgumentParser
import Exercises
import RunLog
import ScenarioFormat
import Scoring

struct PlayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play",
    abstract: "Play a scenario by a script and print the result.",
    discussion: """
      A script holds one action a line; see Documentation/ScenarioFormat.md.

      Examples:
        rollcall play Content/scenarios/mall-shooting \\
          --script Content/scenarios/mall-shooting/answers/model.jsonl --json
        rollcall play PACK --script - --seed 7 < my-script.jsonl
        rollcall play PACK --script FILE --set correction=0.2 --set patience=30
      """)

  @OptionGroup var argument: PackArgument

  @Option(help: "The script, one JSON object a line; - for standard input.")
  var script: String

  @Option(
    parsing: .unconditional, help: "Whole number, from 0, that decides the crowd.",
    transform: Seed.read)
  var seed: UInt64 = 1

  @OptionGroup var crowd: CrowdOptions

  @Flag(help: "Print one JSON document, nothing else.")
  var json = false

  @Option(help: "Also write the event log, one JSON object a line, to this file.")
  var log: String?

  func run() async throws {
    let entry = try argument.entry()
    guard let own = entry.pack else {
      for fault in entry.faults { StandardError.write("\(fault)") }
      throw CommandProblem("\(entry.folder) has faults (above). Mend them, then play it.")
    }
    let pack = try crowd.applied(to: own)
    let (actions, faults) = ScriptReader.read(
      try TextFile.read(script), file: script, pack: pack, platforms: entry.platforms)
    guard faults.isEmpty else {
      for fault in faults { StandardError.write("\(fault)") }
      throw CommandProblem("The script has faults (above). Nothing was played.")
    }
    let playback = try Playback(
      pack: pack, platforms: entry.platforms, script: actions, seed: seed)
    let changes = pack.statedCoefficients.changes
    if let log { try write(playback.events, marked: changes, to: log) }
    let report = PlayReport(
      scenario: entry.folder, seed: seed, digest: try playback.digest(), score: playback.score,
      changes: changes)
    StandardOutput.write(json ? try JSONText.encode(report) : report.text)
  }

  /// The log of a changed crowd says so in a line before the first event.
  private func write(
    _ events: [RunEvent], marked changes: [CoefficientChange], to path: String
  ) throws {
    let mark = changes.isEmpty ? [] : [try JSONText.encode(["changedCoefficients": changes])]
    let lines = mark + (try events.map { try JSONText.encode($0) })
    try WrittenFile.write(lines.joined(separator: "\n") + "\n", to: path)
  }
}
