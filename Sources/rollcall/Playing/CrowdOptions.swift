import ArgumentParser
import Exercises
import ScenarioFormat

/// Other values of the crowd than the pack's, for one run.
///
/// Every command that plays a pack takes them and marks its result with what differs.
struct CrowdOptions: ParsableArguments {
  @Option(
    help: "A coefficients.yaml, whole or in part, whose values replace the pack's.",
    completion: .file(extensions: ["yaml"]))
  var coefficients: String?

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp("One value of the crowd; can be given again.", valueName: "id=value"))
  var settings: [String] = []

  /// The pack with these values; single ones go over the file's.
  func applied(to pack: ScenarioPack) throws -> ScenarioPack {
    var pack = pack
    if let coefficients {
      let (changed, faults) = PackReader.change(
        pack, by: try TextFile.read(coefficients), file: coefficients)
      guard faults.isEmpty else {
        for fault in faults { StandardError.write("\(fault)") }
        throw CommandProblem("\(coefficients) has faults (above). Nothing was played.")
      }
      pack = changed
    }
    for setting in settings {
      let (coefficient, value) = try Self.read(setting)
      pack.statedCoefficients.change(coefficient, to: value)
    }
    return pack
  }

  private static func read(_ setting: String) throws -> (Coefficient, Double) {
    guard let mark = setting.firstIndex(of: "=") else {
      throw CommandProblem("“\(setting)” sets nothing. Write --set id=value, as in correction=0.2.")
    }
    let coefficient = try Coefficient.named(String(setting[..<mark]))
    return (coefficient, try coefficient.value(from: String(setting[mark...].dropFirst())))
  }

  /// The mark for people; nothing when the crowd is the pack's.
  static func mark(_ changes: [CoefficientChange]) -> [String] {
    guard let line = ChangedCrowd.sentence(changes) else { return [] }
    return [line] + changes.map { "  \($0.id): \($0.standard.written) → \($0.value.written)" }
  }
}
