import ArgumentParser
import Foundation
import ScenarioFormat

struct ScenarioNewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a small complete pack to start from.")

  @Argument(help: "Folder to make; it must not be there yet.")
  var folder: String

  func run() async throws {
    let root = URL(filePath: folder).standardizedFileURL
    guard !FileManager.default.fileExists(atPath: root.path) else {
      throw CommandProblem("\(folder) is there already. Name a folder that is not.")
    }
    let texts = TinyPack.texts(id: root.lastPathComponent)
    for (path, text) in texts {
      let file = root.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    StandardOutput.write("Wrote \(texts.count) files to \(folder). Change them and run:")
    StandardOutput.write("  rollcall scenario lint \(folder)")
  }
}
