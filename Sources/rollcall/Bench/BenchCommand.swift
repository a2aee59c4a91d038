import ArgumentParser

struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measure this program on this machine.",
    subcommands: [
      BenchCourseCommand.self, BenchCrowdCommand.self, BenchReviewCommand.self,
      BenchSiteCommand.self, BenchStorageCommand.self, BenchTextCommand.self,
    ])
}
