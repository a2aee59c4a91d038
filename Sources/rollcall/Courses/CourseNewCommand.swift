import ArgumentParser
import ContentFiles
import CourseFormat
import Foundation

struct CourseNewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a small complete course to start from.")

  @Argument(help: "Folder to make; it must not be there yet.")
  var folder: String

  func run() async throws {
    let root = URL(filePath: folder).standardizedFileURL
    guard !FileManager.default.fileExists(atPath: root.path) else {
      throw CommandProblem("\(folder) is there already. Name a folder that is not.")
    }
    let id = root.lastPathComponent
    guard id.isIdentifier else {
      throw CommandProblem(
        "“\(id)” cannot be a course's name. Use lower-case words joined by hyphens, such as "
          + "our-accounts.")
    }
    let texts = TinyCourse.texts(id: id)
    for (path, text) in texts {
      let file = root.appending(path: path)
      try WrittenFile.makeFolder(file.deletingLastPathComponent().path)
      try WrittenFile.write(text, to: file.path)
    }
    StandardOutput.write("Wrote \(texts.count) files to \(folder). Change them and run:")
    StandardOutput.write("  rollcall course lint \(folder)")
  }
}
