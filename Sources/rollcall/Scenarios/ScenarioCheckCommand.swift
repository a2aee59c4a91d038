import Kernel
import ArgumentParser
import Exercises
import ScenarioFormat
import TextAnalysis

struct ScenarioCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Measure how well the pack's claims are recognized in its own sentences.",
    discussion: """
      Prints precision, recall and every error. Exit code 1 below the floors: precision 0.90,
      recall 0.85.
      """)

  @OptionGroup var argument: PackArgument

  @Option(help: "Another file of sentences in the same form.")
  var sentences: String?

  @Flag(help: "Print one JSON document.")
  var json = false

  private struct Result: Encodable {
    var pack: String
    var sentences: Int
    var precision: Double
    var recall: Double
    var errors: [String]
  }

  func run() async throws {
    let entry = try argument.entry()
    let pack = try entry.requirePack()
    let report = CheckReport(
      of: try labelled(entry, pack), read: ClaimReader(pack.claims))
    let result = Result(
      pack: entry.folder, sentences: report.sentences, precision: report.precision,
      recall: report.recall, errors: report.errors.map(\.description))
    if json {
      StandardOutput.write(try JSONText.encode(result))
    } else {
      for error in result.errors { StandardOutput.write(error) }
      StandardOutput.write(
        "\(entry.folder): \(result.sentences) sentences, precision \(result.precision.hundredths), "
          + "recall \(result.recall.hundredths)")
    }
    guard report.precision >= 0.90, report.recall >= 0.85 else { throw ExitCode(1) }
  }

  private func labelled(_ entry: ScenarioEntry, _ pack: ScenarioPack) throws -> [LabelledSentence] {
    var files = entry.files
    if let sentences {
      files.texts["checks/sentences.yaml"] = try TextFile.read(sentences)
    }
    let (found, faults) = PackReader.sentences(files, of: pack)
    if let fault = faults.first { throw CommandProblem("\(fault)") }
    guard !found.isEmpty else {
      throw CommandProblem("\(entry.folder) has no checks/sentences.yaml. Write one.")
    }
    return found.map { sentence in
      LabelledSentence(
        text: sentence.text,
        expected: Dictionary(
          sentence.expect.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { $1 }))
    }
  }
}

extension Double {
  /// With two decimals.
  var hundredths: String {
    let whole = Int((self * 100).rounded())
    return "\(whole / 100).\(whole % 100 < 10 ? "0" : "")\(whole % 100)"
  }
}
