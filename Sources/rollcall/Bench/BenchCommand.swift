import ArgumentParser

struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measure this program on this machine.",
    subcommands: [
      BenchCrowdCommand.self, BenchReviewCommand.self, BenchSiteCommand.self, BenchTextCommand.self,
    ])
}
