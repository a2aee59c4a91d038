import Kernel
import ScenarioFormat
import Testing
import TextAnalysis

@Suite struct TinyPackTests {
  @Test func `the starter pack has no fault`() throws {
    let result = PackReader.read(TinyPack.files, platforms: Fixture.platforms)
    #expect(result.faults == [])
    let pack = try #require(result.pack)
    #expect(pack.facts.count == 4)
    #expect(pack.rumours.count == 2)
    #expect(pack.injects.count == 6)
    #expect(pack.archetypes.count == 2)
    #expect(pack.rubric.reduce(0) { $0 + $1.points } == 100)
  }

  @Test func `the starter pack can have any id that is its folder's name`() {
    let files = PackFiles(folder: "our-town", texts: TinyPack.texts(id: "our-town"))
    #expect(PackReader.read(files, platforms: Fixture.platforms).faults == [])
  }

  @Test func `every example sentence of the starter pack is recognised as it says`() throws {
    let pack = try Fixture.pack()
    let result = PackReader.sentences(TinyPack.files, of: pack)
    #expect(result.faults == [])
    #expect(result.sentences.count == 10)
    let reader = ClaimReader(pack.claims)
    for sentence in result.sentences {
      let found = reader.mentions(in: sentence.text).map { [$0.claim: $0.stance] }
      let expected = sentence.expect.map { [$0.key.rawValue: $0.value] }
      #expect(found == expected, "\(sentence.text)")
    }
  }
}
