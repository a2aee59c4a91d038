import ArgumentParser
import Exercises
import RunLog
import ScenarioFormat

struct ScenarioLintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Report every fault of a pack as file:line: what, and what to do.",
    discussion: "Exit code 1 when there are faults. Reads the pack's answers too.")

  @OptionGroup var argument: PackArgument

  func run() async throws {
    let entry = try argument.entry()
    var faults = entry.faults
    if let pack = entry.pack {
      for (path, text) in entry.files.texts.sorted(by: { $0.key < $1.key })
      where path.hasPrefix("answers/") && path.hasSuffix(".jsonl") {
        faults += ScriptReader.read(text, file: path, pack: pack, platforms: entry.platforms).faults
      }
      faults += PackReader.sentences(entry.files, of: pack).faults
    }
    for fault in faults { StandardOutput.write("\(fault)") }
    guard faults.isEmpty else { throw ExitCode(1) }
    StandardError.write("\(entry.folder): no faults.")
  }
}
