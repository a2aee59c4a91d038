import ContentFiles
import Kernel
import ScenarioFormat
import Testing

/// What can be wrong in voices, and where it is said to be.
struct VoiceFaultTests {
  private let grammar = "voices/grammar.yaml"

  @Test func `a list that leads back to itself is named with its line`() {
    let faults = Fixture.faults(
      grammar, "opener: [\"Please,\"",
      to: "loop: [\"{opener} again\"]\nopener: [\"{loop}\", \"Please,\"")
    let says = "voices/grammar.yaml:2: The list “loop” leads back to itself"
    #expect(faults.contains { $0.hasPrefix(says) }, "\(faults)")
  }

  @Test func `a list without entries is named`() {
    let faults = Fixture.faults(grammar, "closer: [", to: "opening: []\ncloser: [")
    #expect(faults.contains { $0.hasPrefix("voices/grammar.yaml:3:") && $0.contains("empty list") })
  }

  @Test func `a slot inside a list must be there`() {
    let faults = Fixture.faults(grammar, "\"Drive carefully", to: "\"Drive {wel} carefully")
    #expect(faults.contains { $0.contains("There is no slot “{wel}”") })
  }

  @Test func `a style nobody has written is named`() {
    let faults = Fixture.faults(
      "voices/parents.yaml", "personas:", to: "style: {registers: [pirate]}\npersonas:")
    #expect(faults.contains { $0.contains("There is no register “pirate”") })
  }

  @Test func `an unknown way to type is named`() {
    let faults = Fixture.faults(
      "voices/parents.yaml", "personas:", to: "style: {casing: upper}\npersonas:")
    #expect(faults.contains { $0.contains("“casing” cannot be “upper”") })
  }

  @Test func `lines for a network that the pack does not use are named`() {
    let faults = Fixture.faults(
      "voices/parents.yaml", "    lines:", to: "    platforms: [video]\n    lines:")
    #expect(faults.contains { $0.contains("There is no platform “video”") }, "\(faults)")
  }

  @Test func `voices that a pack takes over may name networks it does not use`() {
    let video = SocialPlatform(
      id: "video", name: "Loopreel", postNoun: "clip", kind: .video, textLimit: 2200,
      altLimit: 300, needsPicture: true, checked: "2026-11-22")
    var base = Fixture.changed(
      "voices/parents.yaml", "platforms: {", to: "platforms: {video: 0.5, ")
    let setting = base.texts.removeValue(forKey: "scenario.yaml") ?? ""
    let variant = PackFiles(folder: "drill", texts: ["scenario.yaml": setting]).overlaid(on: base)
    let own = PackFiles(folder: "drill", texts: variant.texts)
    func faults(_ files: PackFiles) -> [String] {
      PackReader.read(files, platforms: Fixture.platforms + [video]).faults.map(\.description)
        .filter { $0.contains("“video”") }
    }
    #expect(faults(variant) == [])
    #expect(faults(own).count == 1)
  }

  @Test func `people without lines are named`() {
    let faults = Fixture.faults(
      "voices/commuters.yaml", "phrases:\n", to: "phrases: []\nlines:\n")
    #expect(faults.contains { $0.hasPrefix("voices/commuters.yaml:") && $0.contains("empty list") })
  }

  @Test func `a text block is a list, and its faults have their own lines`() {
    let files = Fixture.changed(
      grammar, "opener: [", to: "greeting: |\n  hello {place}\n  hi {plaze}\nopener: [")
    let faults = PackReader.read(files, platforms: Fixture.platforms).faults.map(\.description)
    #expect(faults.contains { $0.hasPrefix("voices/grammar.yaml:4: There is no slot “{plaze}”") })
  }

  @Test func `alternatives nest, and brackets without a bar stay`() throws {
    let template = try PhraseTemplate("I (saw|heard (of|about)) {claim} (twice)")
    #expect(template.slots == ["claim"])
    #expect(template.hasChoices)
    #expect(template.parts.last == .text(" (twice)"))
    #expect(throws: PhraseTemplate.Problem.openSlot) { try PhraseTemplate("to {place") }
    #expect(throws: PhraseTemplate.Problem.unpairedBrace) { try PhraseTemplate("to place}") }
  }

  @Test func `a shared list gives way to the pack's own`() throws {
    var files = TinyPack.files
    files.common["voices/grammar/more.yaml"] = "closer: [shared]\ntail: [\"{closer}\"]"
    files.common["voices/registers/everyday.yaml"] = """
      register: everyday
      describes: Anybody.
      phrases:
        - {stance: comment, topic: claim, lines: ["so {claim}, {tail}"]}
      """
    let read = PackReader.read(files, platforms: Fixture.platforms)
    let pack = try #require(read.pack, "\(read.faults)")
    #expect(pack.grammar["closer"]?.contains("Stay safe.") == true)
    #expect(pack.grammar["tail"] == ["{closer}"])
    #expect(pack.registers["everyday"]?.first?.lines == ["so {claim}, {tail}"])
  }
}
