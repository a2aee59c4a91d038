import ArgumentParser
import CourseFormat
import Crypto
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
    var archive = ZipArchive()
    var manifest = ""
    for (name, data) in found.contents.sorted(by: { $0.key < $1.key }) {
      archive.add("\(found.files.folder)/\(name)", [UInt8](data))
      let digest = SHA256.hash(data: data).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
      manifest += "\(digest.joined())  \(name)\n"
    }
    archive.add("\(found.files.folder)/MANIFEST.sha256", Array(manifest.utf8))
    guard let bytes = archive.bytes else {
      throw CommandProblem("The course is larger than 4 GB. Make its pictures smaller.")
    }
    try WrittenFile.write(Data(bytes), to: file)
    StandardOutput.write("Wrote \(found.contents.count) files to \(file).")
  }
}
