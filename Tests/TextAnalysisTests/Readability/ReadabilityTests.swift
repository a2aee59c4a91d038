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
    #expect(plain.daleChall < 5 && stiff.daleChall > 9)
  }

  @Test func `names and plain endings are not hard words`() throws {
    let read = try #require(Readability(of: "Officers evacuated Eastbrook Elementary"))
    #expect(read.hardWords == 2)
  }

  @Test func `a text without words has no readability`() {
    #expect(Readability(of: "🚨 … https://example.org") == nil)
  }

  @Test(arguments: [
    "house", "houses", "stopped", "hoping", "cities", "happier", "easily", "don't", "dog's",
    "we're",
    "police", "today", "a", "i",
  ])
  func `everyday words and their endings are familiar`(_ word: String) throws {
    #expect(try #require(Readability(of: word)).unfamiliarWords == 0)
  }

  @Test(arguments: [
    "commence", "evacuation", "proximity", "individuals", "pursuant", "perpetrator", "apprehend",
  ])
  func `officialese is not familiar`(_ word: String) throws {
    #expect(try #require(Readability(of: word)).unfamiliarWords == 1)
  }

  @Test func `names and numbers are familiar, as Dale and Chall have it`() throws {
    let read = try #require(Readability(of: "We met Zbigniew Brzezinski in Fairhaven at 3:40."))
    #expect(read.unfamiliarWords == 0)
    #expect(abs(read.daleChall - 0.0496 * read.wordsPerSentence) < 1e-9)
  }

  @Test func `above five in a hundred unfamiliar words the formula adds its constant`() throws {
    let read = try #require(Readability(of: "They will commence soon."))
    #expect([read.words, read.unfamiliarWords] == [4, 1])
    #expect(abs(read.daleChall - (0.1579 * 25 + 0.0496 * 4 + 3.6365)) < 1e-9)
  }

  @Test func `typographic apostrophes read like plain ones`() throws {
    let plain = try #require(Readability(of: "We don't know. It's the mall's gate."))
    #expect(Readability(of: "We don’t know. It’s the mall’s gate.") == plain)
  }

  @Test func `a very long word takes linear time and counts as one`() throws {
    let read = try #require(Readability(of: String(repeating: "a", count: 20_000)))
    #expect([read.words, read.sentences, read.unfamiliarWords] == [1, 1, 1])
  }
}
