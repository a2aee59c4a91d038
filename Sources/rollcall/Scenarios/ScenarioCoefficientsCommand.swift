import ArgumentParser
import Exercises
import ScenarioFormat

struct ScenarioCoefficientsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coefficients",
    abstract: "Print the complete coefficients.yaml of a pack, to read or to start from.",
    discussion: """
      Without a pack, the defaults of this program.

      Example:
        rollcall scenario coefficients Content/scenarios/mall-shooting > my-crowd.yaml
      """)

  @Argument(help: "Folder of the pack.")
  var pack: String?

  @Option(help: "Folder with Content (ROLLCALL_ROOT).")
  var root: String?

  func run() async throws {
    guard let pack else { return write(StatedCoefficients()) }
    let entry = try PackArgument.entry(of: pack, root: root)
    for fault in entry.faults { StandardError.write("\(fault)") }
    guard let pack = entry.pack else {
      throw CommandProblem("\(entry.folder) has faults (above). Mend them first.")
    }
    write(pack.statedCoefficients)
  }

  /// The text ends with a line end of its own.
  private func write(_ stated: StatedCoefficients) {
    StandardOutput.write(String(CoefficientFile.text(stated).dropLast()))
  }
}
