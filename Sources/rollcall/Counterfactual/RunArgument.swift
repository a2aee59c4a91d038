import ArgumentParser
import Exercises
import Kernel
import Platform
import RunLog
import ScenarioFormat
import Storage

/// Finds the run that a command line names: an ended one of an installation, or a script.
struct RunArgument: ParsableArguments {
  @Argument(help: "Identifier of an ended run (the last part of its address); not with --pack.")
  var run: String?

  @Option(help: "Folder of a pack, to play a script instead of an installation's run.")
  var pack: String?

  @Option(help: "With --pack: the script, one JSON object a line; - for standard input.")
  var script: String?

  @OptionGroup var options: InstallationOptions

  func ended() async throws -> EndedRun {
    switch (run, pack, script) {
    case (let run?, nil, nil): return try await stored(run)
    case (nil, let pack?, let script?): return try scripted(pack, script)
    default:
      throw CommandProblem(
        "Name either a run of this installation, or a scripted one with --pack PACK --script FILE.")
    }
  }

  private func stored(_ id: String) async throws -> EndedRun {
    let parts = try await options.openParts()
    let runs = EndedRuns(store: parts.runs, library: parts.library)
    let found: Result<EndedRun, any Error>
    do { found = .success(try await runs.run(Run.ID(id))) } catch { found = .failure(error) }
    try await parts.database.close()
    return try found.get()
  }

  private func scripted(_ folder: String, _ script: String) throws -> EndedRun {
    var argument = PackArgument()
    argument.pack = folder
    argument.root = options.root
    let entry = try argument.entry()
    guard let pack = entry.pack else {
      for fault in entry.faults { StandardError.write("\(fault)") }
      throw CommandProblem("\(entry.folder) has faults (above). Mend them first.")
    }
    let (actions, faults) = ScriptReader.read(
      try TextFile.read(script), file: script, pack: pack, platforms: entry.platforms)
    guard faults.isEmpty else {
      for fault in faults { StandardError.write("\(fault)") }
      throw CommandProblem("The script has faults (above). Nothing was played.")
    }
    let playback = try Playback(pack: pack, platforms: entry.platforms, script: actions, seed: 1)
    return EndedRun(
      events: playback.events, score: playback.score, pack: pack, platforms: entry.platforms,
      answers: entry.files)
  }
}
