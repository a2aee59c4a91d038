import ArgumentParser
import Exercises
import Foundation

struct BenchCourseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "course",
    abstract: "A class that answers at once, and the trainer’s pages of a large course.",
    discussion: """
      Makes an agency with the shipped course in a temporary folder: a real database file and the
      whole site on the loopback address, in this process. Everybody has progress and has taken
      every quiz. Use a release build for figures to quote.
      """)

  @Option(help: "People who take the course.") var people = 500
  @Option(help: "Requests for each page.") var requests = 50
  @Option(help: "Port of the measured server.") var port = 18_082

  @Flag(help: "Print one JSON document.")
  var json = false

  func validate() throws {
    guard (30...5_000).contains(people), (5...1_000).contains(requests) else {
      throw ValidationError("Use 30 to 5,000 people and 5 to 1,000 requests.")
    }
  }

  func run() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "rollcall-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let bench = try await CourseBench.make(people: people, port: port, in: folder)
    let results = try await bench.run(requests: requests)
    try await BenchHTTP.shutDown()
    let report = BenchReport(load: LoadAverage.now, results: [Self.build] + results)
    StandardOutput.write(json ? try JSONText.encode(report) : report.text)
  }

  /// So that nobody quotes a figure of the wrong build.
  private static var build: BenchResult {
    #if DEBUG
      BenchResult("optimized build", 0, "(debug)")
    #else
      BenchResult("optimized build", 1, "(release)")
    #endif
  }
}
