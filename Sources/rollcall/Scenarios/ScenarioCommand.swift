import ArgumentParser
import Exercises
import Foundation
import Platform

struct ScenarioCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario", abstract: "List, check and begin scenario packs.",
    subcommands: [
      ScenarioListCommand.self, ScenarioLintCommand.self, ScenarioCheckCommand.self,
      ScenarioCoefficientsCommand.self, ScenarioNewCommand.self,
    ]
  )
}

/// Finds the pack that a command line names, with the library it belongs to.
struct PackArgument: ParsableArguments {
  @Argument(help: "Folder of the pack.")
  var pack: String

  @Option(help: "Folder with Content (ROLLCALL_ROOT).")
  var root: String?

  func entry() throws -> ScenarioEntry { try Self.entry(of: pack, root: root) }

  static func entry(of pack: String, root: String?) throws -> ScenarioEntry {
    let folder = URL(filePath: pack).standardizedFileURL
    guard FileManager.default.fileExists(atPath: folder.appending(path: "scenario.yaml").path)
    else { throw CommandProblem("There is no scenario.yaml in \(pack). Name a pack's folder.") }
    return try library(root: root, near: folder).entry(at: folder)
  }

  /// The scenarios of the installation.
  static func library(
    root: String?, near folder: URL = URL(filePath: ".")
  ) throws -> ScenarioLibrary {
    let root = try Installation.findRoot(
      named: root ?? ProcessInfo.processInfo.environment["ROLLCALL_ROOT"], near: folder)
    return ScenarioLibrary(content: root.appending(path: "Content"))
  }
}
