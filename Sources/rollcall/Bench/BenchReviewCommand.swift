import ArgumentParser
import Exercises
import Foundation

struct BenchReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Round trip of draft review while many officers write at once.",
    discussion: """
      Starts the demonstration agency in a temporary folder as a second process on the loopback
      address. Each writer has a session and a running exercise of their own and asks for a review
      every 300 milliseconds, whatever the answers take, with a text that grows as it is typed. Use
      a release build for figures to quote.
      """)

  @Option(help: "People who write at once.") var writers = 50
  @Option(help: "Seconds of writing.") var seconds = 20
  @Option(help: "Port of the measured server.") var port = 18_081

  @Flag(help: "Print one JSON document.")
  var json = false

  func validate() throws {
    guard (1...500).contains(writers), (1...600).contains(seconds) else {
      throw ValidationError("Use 1 to 500 writers and 1 to 600 seconds.")
    }
  }

  func run() async throws {
    let server = try MeasuredServer(port: port)
    defer { server.stop() }
    _ = try await server.start()
    var present: [BenchWriter] = []
    for number in 0..<writers {
      present.append(try await BenchWriter.enter(server, number: number))
    }
    let load = await WritingLoad(writers: present).run(seconds: seconds)
    let memory = BenchResult("resident memory, after load", server.residentMegabytes, "MB")
    try await BenchHTTP.shutDown()
    let report = BenchReport(
      load: LoadAverage.now, results: load.results(writers: writers) + [memory])
    StandardOutput.write(json ? try JSONText.encode(report) : report.text)
  }
}
