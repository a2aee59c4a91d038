import ContentFiles
import Kernel
import ScenarioFormat
import Testing

@Suite struct PackFilesTests {
  /// A pack that takes all but its setting from the starter pack.
  private func drill(basedOn base: String = "bridge-spill") -> PackFiles {
    let setting = (TinyPack.texts(id: "drill")["scenario.yaml"] ?? "")
      .replacing("kind: fictional", with: "kind: fictional\nbasedOn: \(base)")
      .replacing("duration: 00:20:00", with: "duration: 00:08:00")
    return PackFiles(folder: "drill", texts: ["scenario.yaml": setting])
  }

  @Test func `a shorter variant takes what it lacks from its base`() {
    let whole = PackFiles.resolve(drill()) { $0 == "bridge-spill" ? TinyPack.files : nil }
    #expect(whole.faults == [])
    let result = PackReader.read(whole.files, platforms: Fixture.platforms)
    #expect(result.faults == [])
    #expect(result.pack?.setting.id == "drill")
    #expect(result.pack?.facts.count == 4)
  }

  @Test func `answers are not taken from the base`() {
    let whole = PackFiles.resolve(drill()) { _ in TinyPack.files }
    #expect(whole.files.texts["facts.yaml"] != nil)
    #expect(whole.files.texts["answers/model.jsonl"] == nil)
  }

  @Test func `a fault in the base names the base's file`() {
    let base = Fixture.changed("facts.yaml", "short: the crash", to: "shrot: the crash")
    let whole = PackFiles.resolve(drill()) { _ in base }
    let faults = PackReader.read(whole.files, platforms: Fixture.platforms).faults
    #expect(faults.contains { $0.file == "../bridge-spill/facts.yaml" && $0.line == 4 })
  }

  @Test func `a base that is not there is named`() {
    let whole = PackFiles.resolve(drill(basedOn: "gone")) { _ in nil }
    #expect(whole.faults.map(\.line) == [7])
    #expect(whole.faults.first?.message.contains("no pack “gone”") == true)
  }

  @Test func `packs that are based on each other are named`() {
    let other = PackFiles(folder: "other", texts: ["scenario.yaml": "basedOn: drill"])
    let whole = PackFiles.resolve(drill(basedOn: "other")) { $0 == "other" ? other : nil }
    #expect(whole.faults.count == 1)
    #expect(whole.faults.first?.file == "../other/scenario.yaml")
    #expect(whole.faults.first?.message.contains("in a circle") == true)
  }

  @Test func `a misspelled file name is named`() {
    var files = TinyPack.files
    files.texts["rumors.yaml"] = files.texts.removeValue(forKey: "rumours.yaml")
    let faults = PackReader.read(files, platforms: Fixture.platforms).faults.map(\.description)
    let says = "rumors.yaml:1: This file is not part of a pack. Did you mean “rumours.yaml”?"
    #expect(faults.contains(says))
  }
}
