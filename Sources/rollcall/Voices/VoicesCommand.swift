import ArgumentParser
import ContentFiles
import Exercises
import Kernel
import ScenarioFormat
import Simulation

struct VoicesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "voices",
    abstract: "Print what the people of a pack would write, and how varied it is.",
    discussion: """
      Lines for each kind of people, or for one persona, sorted by topic and stance. At the end the
      measures over all lines, with advice where one is out of its range.

      Example:
        rollcall voices Content/scenarios/mall-shooting --persona dana-whitlock
      """)

  @OptionGroup var argument: PackArgument

  @Option(help: "Only this persona, by its id.")
  var persona: String?

  @Option(help: "Another seed gives other lines.", transform: Seed.read)
  var seed: UInt64 = 1

  @Option(help: "Lines for each kind of people, or for the persona (1 to 5000).")
  var count = 50

  @Flag(help: "Print one JSON document.")
  var json = false

  func validate() throws {
    guard (1...5000).contains(count) else {
      throw ValidationError("--count is \(count). Write a number from 1 to 5000.")
    }
  }

  func run() async throws {
    let entry = try argument.entry()
    for fault in entry.faults { StandardError.write("\(fault)") }
    guard let pack = entry.pack else {
      throw CommandProblem("\(entry.folder) has faults (above). Mend them first.")
    }
    let report = VoiceReport(
      pack: pack,
      samples: try samples(of: pack, entry.platforms),
      seed: seed
    )
    StandardOutput.write(json ? try JSONText.encode(report) : report.text)
  }

  private func samples(
    of pack: ScenarioPack,
    _ platforms: [SocialPlatform]
  ) throws -> [VoicePreview.Sample] {
    var preview = VoicePreview(pack, platforms: platforms, seed: seed)
    var samples: [VoicePreview.Sample] = []
    for archetype in try archetypes(of: pack) {
      var missed = 0
      var written = 0
      while written < count, missed < count {
        if let sample = preview.sample(archetype: archetype.id) {
          samples.append(sample)
          written += 1
        } else {
          missed += 1
        }
      }
    }
    return samples
  }

  private func archetypes(of pack: ScenarioPack) throws -> [Archetype] {
    guard let persona else { return pack.archetypes }
    let found = pack.archetypes.filter { $0.personas.contains { $0.id.rawValue == persona } }
    guard found.isEmpty else { return found }
    let known = pack.personas.map(\.id.rawValue)
    throw CommandProblem(
      "There is no persona “\(persona)”. \(Suggestion.sentence(for: persona, among: known))")
  }
}
