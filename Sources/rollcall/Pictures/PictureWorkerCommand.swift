import ArgumentParser
import Foundation
import Pictures
import Platform

/// Cleans one picture from standard input; the server starts it for each upload.
struct PictureWorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "picture-worker", abstract: "For the server's own use.", shouldDisplay: false)

  func run() throws {
    try PictureWorker.run(input: .standardInput, output: .standardOutput)
  }
}

extension PictureProcess {
  /// A process of this program.
  static var own: PictureProcess {
    PictureProcess(
      program: URL(filePath: "/proc/self/exe").resolvingSymlinksInPath(),
      arguments: ["picture-worker"])
  }
}
