import ArgumentParser
import CourseFormat
import Curriculum
import Foundation

struct CourseExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a course as one ZIP file, with the SHA-256 of every file in it.",
    discussion: """
      The same folder gives the same bytes. The course has to be free of faults. MANIFEST.sha256
      in the archive is checked with: sha256sum --check MANIFEST.sha256
      """)

  @Argument(help: "Folder of the course.")
  var course: String

  @Option(name: .customLong("to"), help: "The file to write, with the ending .zip.")
  var file: String

  @Flag(help: "Write over a file that is there already.")
  var force = false

  func run() async throws {
    guard file.hasSuffix(".zip") else {
      throw CommandProblem("The export is a ZIP file. Name one with the ending .zip.")
    }
    guard force || !FileManager.default.fileExists(atPath: file) else {
      throw CommandProblem("\(file) is there already. Name another file, or write --force.")
    }
    let found = try CourseOnDisk(course)
    let faults = CourseReader.read(found.files).faults.count
    guard faults == 0 else {
      throw CommandProblem(
        "The course has faults (\(faults)). See them with “rollcall course lint \(course)”.")
    }
    guard let bytes = found.source.archive else {
      throw CommandProblem("The course is larger than 4 GB. Make its pictures smaller.")
    }
    try WrittenFile.write(Data(bytes), to: file)
    StandardOutput.write("Wrote \(found.source.contents.count) files to \(file).")
  }
}
