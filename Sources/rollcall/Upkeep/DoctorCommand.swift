import ArgumentParser
import Platform

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Look whether an installation can run, and say what to do where it cannot.",
    discussion: """
      Takes the same options and environment as `serve`. Exit code 1 when something is wrong.

      Example: rollcall doctor --data /srv/rollcall
      """)

  @OptionGroup var options: InstallationOptions

  func run() async throws {
    let installation = try options.installation(makesFolder: false)
    let findings = await CheckUp(installation, now: WallClock.system()).findings()
    for finding in findings { StandardOutput.write(finding.line) }
    if findings.contains(where: { $0.level == .fault }) { throw ExitCode(1) }
  }
}
