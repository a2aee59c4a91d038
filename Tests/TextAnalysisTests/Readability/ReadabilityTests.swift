import Testing
import TextAnalysis

struct ReadabilityTests {
  @Test(arguments: [
    ("shot", 1), ("mall", 1), ("police", 2), ("officer", 3), ("shelter", 2), ("area", 3),
    ("investigation", 5), ("evacuated", 5), ("hospital", 3), ("confirmed", 2), ("wanted", 2),
    ("people", 2), ("safe", 1), ("safely", 2), ("doors", 1), ("situation", 4), ("media", 3),
    ("injuries", 3), ("table", 2), ("churches", 2), ("statement", 2), ("community", 4), ("9", 1),
  ])
  func `syllables are counted by the groups of vowels`(_ word: String, _ count: Int) {
    #expect(Syllables.count(in: word) == count)
  }

  @Test func `the formulas follow from words, sentences and syllables`() throws {
    let text = "The mall is closed. Stay away from the area. https://example.org @FairhavenPD 🚨"
    let read = try #require(Readability(of: text))
    #expect([read.sentences, read.words, read.syllables, read.hardWords] == [2, 9, 12, 1])
    #expect(abs(read.wordsPerSentence - 4.5) < 1e-9)
    #expect(abs(read.fleschKincaid - (0.39 * 4.5 + 11.8 * 12 / 9 - 15.59)) < 1e-9)
    #expect(abs(read.gunningFog - 0.4 * (4.5 + 100.0 / 9)) < 1e-9)
  }

  @Test func `officialese is harder than plain words`() throws {
    let plain = try #require(Readability(of: "Stay away from the mall. We will post again at 3."))
    let stiff = try #require(
      Readability(
        of: """
          Individuals in proximity to the establishment are advised to commence evacuation \
          procedures pending notification by authorized personnel.
          """
      )
    )
    #expect(plain.fleschKincaid < 4 && stiff.fleschKincaid > 15)
    #expect(plain.gunningFog < stiff.gunningFog)
  }

  @Test func `names and plain endings are not hard words`() throws {
    let read = try #require(Readability(of: "Officers evacuated Eastbrook Elementary"))
    #expect(read.hardWords == 2)
  }

  @Test func `a text without words has no readability`() {
    #expect(Readability(of: "🚨 … https://example.org") == nil)
  }
}
