import ArgumentParser
import Exercises
import Foundation
import Kernel
import Platform
import ScenarioFormat

struct ScenarioListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the scenarios of this installation.")

  @Option(help: "Folder with Content (ROLLCALL_ROOT).")
  var root: String?

  @Flag(help: "Print one JSON document.")
  var json = false

  private struct Line: Encodable {
    var id: String
    var title: String?
    var minutes: Int?
    var kind: String?
    var faults: Int
  }

  func run() async throws {
    let root = try Installation.findRoot(
      named: root ?? ProcessInfo.processInfo.environment["ROLLCALL_ROOT"])
    let lines = try ScenarioLibrary(content: root.appending(path: "Content")).entries().map {
      Line(
        id: $0.folder, title: $0.pack?.setting.title,
        minutes: $0.pack.map { $0.setting.duration.seconds / 60 },
        kind: $0.pack?.setting.kind.rawValue, faults: $0.faults.count)
    }
    if json {
      StandardOutput.write(try JSONText.encode(["scenarios": lines]))
    } else {
      for line in lines {
        let about = line.title.map { "\($0), \(line.minutes ?? 0) min" }
        StandardOutput.write("\(line.id): \(about ?? "\(line.faults) faults")")
      }
    }
  }
}
