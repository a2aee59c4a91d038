import ContentFiles
import Kernel
import ScenarioFormat
import Testing

/// Broken input of all kinds is read to the end: the reader says what is wrong and never traps.
@Suite struct MutatedPackTests {
  @Test(arguments: 0..<8) func `random damage never stops the reader`(seed: Int) {
    var random = RandomStream(seed: UInt64(seed), name: "damage")
    for _ in 0..<15 {
      var files = TinyPack.files
      let path = files.texts.keys.sorted()[random.below(files.texts.count)]
      files.texts[path] = damaged(files.texts[path] ?? "", &random)
      let result = PackReader.read(files, platforms: Fixture.platforms)
      #expect((result.pack == nil) == !result.faults.isEmpty)
      #expect(result.faults.allSatisfy { $0.line >= 1 && !$0.message.isEmpty })
    }
  }

  private static let scraps = [
    "[", "]", "{", "}", ":", "- ", "\n", "  ", "\t", "\"", "&a", "*a", "!!int", "|", "0", "-1",
    "99:99:99", "1e999", "NaN", "$", "{claim}", "null", "\u{0}", "\u{301}", "🙂", "%", "? ", "---\n",
  ]

  private func damaged(_ text: String, _ random: inout RandomStream) -> String {
    var characters = Array(text)
    for _ in 0...random.below(4) where !characters.isEmpty {
      let place = random.below(characters.count)
      switch random.below(3) {
      case 0: characters.removeSubrange(place..<min(characters.count, place + 1 + random.below(40)))
      case 1: characters.insert(contentsOf: Self.scraps[random.below(Self.scraps.count)], at: place)
      default: characters.swapAt(place, random.below(characters.count))
      }
    }
    return String(characters)
  }

  @Test func `hostile files are refused`() {
    let bomb =
      "a: &a [x, x]\n"
      + (0..<30).map { index in
        "b\(index): &b\(index) [*\(index == 0 ? "a" : "b\(index - 1)"), *a]\n"
      }.joined()
    let hostile = [
      "", "\u{0}", "x", "[]", "{}", "- -", "facts: 7", "facts: [[]]", "facts: [{}]", bomb,
      String(repeating: "[", count: 5000), String(repeating: "- ", count: 5000),
      "facts: " + String(repeating: "{a: ", count: 900) + String(repeating: "}", count: 900),
      "facts: [{recognise: [[{number: 99999999999999999999, of: [x]}]]}]", "--- a\n--- b\n",
    ]
    for text in hostile {
      for path in TinyPack.files.texts.keys where path.hasSuffix(".yaml") {
        var files = TinyPack.files
        files.texts[path] = text
        let result = PackReader.read(files, platforms: Fixture.platforms)
        #expect((result.pack == nil) == !result.faults.isEmpty, "\(path): \(text.prefix(40))")
      }
    }
  }

  @Test func `an empty folder names every file that is missing`() {
    let result = PackReader.read(PackFiles(folder: "x", texts: [:]), platforms: [])
    #expect(
      result.faults.map(\.file) == [
        "facts.yaml", "injects.yaml", "rubric.yaml", "rumours.yaml", "scenario.yaml", "voices",
      ])
  }
}
