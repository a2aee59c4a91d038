import ArgumentParser
import Exercises

struct BenchTextCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Posts a second that the text tasks read on one core, and the time of a review.",
    discussion: """
      Reads posts of the project's own (about 110 characters each) again and again, each task for
      the given time, on one thread, then takes the labelled drafts of the project through the
      whole review; figures are in processor time. Use a release build for figures to quote.
      """)

  @Option(help: "Seconds for each task.")
  var seconds = 1.0

  @Option(help: "Folder with Content (ROLLCALL_ROOT).")
  var root: String?

  @Flag(help: "Print one JSON document.")
  var json = false

  func validate() throws {
    guard (0.001...60).contains(seconds) else {
      throw ValidationError("--seconds is a number from 0.001 to 60.")
    }
  }

  func run() async throws {
    let results =
      try TextBench(root: root).run(seconds) + ReviewedDraftBench(root: root).run()
    let report = BenchReport(load: LoadAverage.now, results: results)
    StandardOutput.write(json ? try JSONText.encode(report) : report.text)
  }
}
