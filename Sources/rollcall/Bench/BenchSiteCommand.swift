import ArgumentParser
import Exercises
import Foundation

struct BenchSiteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Start to first answer, memory, page times at a steady rate, page weight.",
    discussion: """
      Starts the demonstration agency in a temporary folder as a second process on the loopback
      address, signs in and measures from outside. Use a release build for figures to quote.
      """)

  @Option(help: "Requests a second.") var rate = 50
  @Option(help: "Seconds of load for each page.") var seconds = 20
  @Option(help: "Port of the measured server.") var port = 18_080

  @Flag(help: "Print one JSON document.")
  var json = false

  func run() async throws {
    let server = try MeasuredServer(port: port)
    defer { server.stop() }
    var results = [BenchResult("start to first answer", try await server.start(), "ms")]
    let visitor = try await BenchVisitor.signIn(to: server)
    try await Task.sleep(for: .seconds(3))
    results.append(BenchResult("resident memory, idle", server.residentMegabytes, "MB"))
    for (name, path) in try await visitor.pages() {
      let times = try await PageLoad(visitor: visitor, path: path).run(
        rate: rate, seconds: seconds)
      results += times.results(of: name)
      results.append(BenchResult("\(name) weight", try await visitor.weight(path), "kB"))
    }
    results.append(BenchResult("resident memory, after load", server.residentMegabytes, "MB"))
    try await BenchHTTP.shutDown()
    let report = BenchReport(load: LoadAverage.now, results: results)
    StandardOutput.write(json ? try JSONText.encode(report) : report.text)
  }
}
