import ArgumentParser
import Kernel

@main
struct Rollcall: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rollcall",
    abstract: "Social media training for police agencies: courses, exercises, results.",
    discussion: """
      Examples:
        rollcall demo      the demonstration agency on http://127.0.0.1:8080
        rollcall serve     an agency's own installation
        rollcall play Content/scenarios/mall-shooting \\
          --script Content/scenarios/mall-shooting/answers/model.jsonl

      Exit codes: 0 done, 1 a check found faults, 2 it could not be done, 64 wrong use.
      """,
    subcommands: [
      ServeCommand.self, DemoCommand.self, PlayCommand.self, ScenarioCommand.self,
      CourseCommand.self,
      CrowdCommand.self, RealismCommand.self, CalibrateCommand.self, UserCommand.self,
      BenchCommand.self, CounterfactualCommand.self, VoicesCommand.self, ReviewCommand.self,
      AnalyseCommand.self, TrainCommand.self, EvaluateModelsCommand.self, CleanPictureCommand.self,
      PictureWorkerCommand.self, MailCommand.self, BackupCommand.self, RestoreCommand.self,
      VerifyCommand.self, DoctorCommand.self,
      CopyCommand.self,
    ]
  )

  /// Errors written for people are printed as they are, without the name of their type.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let error as any UserFacingError {
      StandardError.write(error.message)
      exit(withError: ExitCode(2))
    } catch {
      if error is ExitCode || exitCode(for: error) != .failure { exit(withError: error) }
      // Nobody foresaw it, so there is no sentence for it; the system's words help to find it.
      StandardError.write("This could not be done: \(error)")
      exit(withError: ExitCode(2))
    }
  }
}
