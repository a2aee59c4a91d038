import ArgumentParser
import Counterfactual
import Exercises
import Foundation
import RunLog
import ScenarioFormat

struct CounterfactualCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "counterfactual",
    abstract: "Say what another choice in a run would have done, over many crowds.",
    discussion: """
      Plays the run and the other choice in the same crowds and prints each difference with its
      95 % interval. All changes named together are one other choice. Progress goes to standard
      error; Ctrl-C stops (exit code 130). Documentation/CommandLine.md describes the JSON.

      Examples:
        rollcall counterfactual RUN --list
        rollcall counterfactual RUN --move 1:00:15:00 --seeds 200 --json
        rollcall counterfactual --pack Content/scenarios/mall-shooting \\
          --script Content/scenarios/mall-shooting/answers/slow.jsonl --suggest
      """)

  @OptionGroup var argument: RunArgument
  @OptionGroup var fork: ForkOptions

  @Flag(help: "Find the three most instructive choices instead of naming one.")
  var suggest = false

  @Flag(help: "List the run's actions with their numbers, and play nothing.")
  var list = false

  @Option(help: "Number of crowds, from 2 to 2000.")
  var seeds = 200

  @Option(help: "Crowds played at once; the result does not depend on it (default: all cores).")
  var parallel: Int?

  @Flag(help: "Print one JSON document, nothing else.")
  var json = false

  func run() async throws {
    let cores = parallel ?? ProcessInfo.processInfo.activeProcessorCount
    try ForkStudy.check(seeds: seeds, parallel: cores)
    guard !suggest || fork.isEmpty else {
      throw CommandProblem("Either name a change, or let --suggest find some. Give one of them.")
    }
    let run = try await argument.ended()
    if list { return StandardOutput.write(Self.listing(run.played)) }
    // Whatever is wrong with a named fork is found here, before anything is played.
    let named = suggest ? nil : try fork.fork(of: run)
    if let named { _ = try ForkStudy(run.played, forks: [named]) }
    let report = try await stoppable { try await study(run, named, cores) }
    let names = Dictionary(run.played.pack.rumours.map { ($0.id, $0.short) }) { first, _ in first }
    StandardOutput.write(
      json
        ? try JSONText.encode(report)
        : report.forks.map { $0.text(names) }.joined(separator: "\n\n"))
  }

  private func stoppable(
    _ work: @escaping @Sendable () async throws -> CounterfactualReport
  ) async throws -> CounterfactualReport {
    do {
      return try await Interruption.cancelling(work)
    } catch is CancellationError {
      StandardError.write("Stopped. Nothing was written.")
      throw ExitCode(Interruption.exitCode)
    }
  }

  private func study(
    _ run: EndedRun, _ named: Fork?, _ cores: Int
  ) async throws -> CounterfactualReport {
    let start = ContinuousClock.now
    let forks =
      if let named { [named] } else { try await suggested(run, cores) }
    guard !forks.isEmpty else {
      throw CommandProblem("This run has no public word to change. Name a change instead.")
    }
    let result = try await ForkStudy(run.played, forks: forks).compare(
      seeds: (1...UInt64(seeds)).map { $0 }, parallel: cores
    ) { Self.tell("Comparing", $0, of: seeds) }
    let time = (ContinuousClock.now - start).components
    return CounterfactualReport(
      forks: result.comparisons.map { ForkReport($0, of: run.played) }, isSuggested: named == nil,
      digest: try result.digest(), load: LoadAverage.now,
      seconds: Double(time.seconds) + (Double(time.attoseconds) / 1e17).rounded() / 10)
  }

  private func suggested(_ run: EndedRun, _ cores: Int) async throws -> [Fork] {
    let suggestions = run.suggestions
    return try await suggestions.choose(parallel: cores) {
      Self.tell("Looking for instructive choices", $0, of: suggestions.crowds)
    }.map(\.fork)
  }

  /// About every tenth of the way.
  private static func tell(_ what: String, _ done: Int, of all: Int) {
    guard done % max(all / 10, 1) == 0 || done == all else { return }
    StandardError.write("\(what): \(done) of \(all) crowds")
  }

  private static func listing(_ run: PlayedRun) -> String {
    run.steps.map { step in
      let words = (step.action.deed.words ?? "").split(whereSeparator: \.isNewline)
        .joined(separator: " ")
      return "\(step.number)\t\(step.at)\t\(step.action.deed.name)\t\(words.prefix(80))"
    }.joined(separator: "\n")
  }
}
