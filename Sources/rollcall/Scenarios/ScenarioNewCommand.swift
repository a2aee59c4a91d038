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
    let id = root.lastPathComponent
    guard id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil else {
      throw CommandProblem(
        "“\(id)” cannot be a scenario's name. Use lower-case words joined by hyphens, "
          + "such as our-bridge.")
    }
    let texts = TinyPack.texts(id: id)
    for (path, text) in texts {
      let file = root.appending(path: path)
      try WrittenFile.makeFolder(file.deletingLastPathComponent().path)
      try WrittenFile.write(text, to: file.path)
    }
    StandardOutput.write("Wrote \(texts.count) files to \(folder). Change them and run:")
    StandardOutput.write("  rollcall scenario lint \(folder)")
  }
}
