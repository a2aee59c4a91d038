import Testing
import TextAnalysis

/// Text that nobody would write, but somebody will send.
struct HostileTextTests {
  private static let reader = ExampleClaims.reader

  @Test(arguments: [
    "", " ", "\n\n\n", "\u{0}", "\u{FFFD}\u{FFFD}", "#", "@", "#_#_", "'''", "’’’s", "n't", "'s",
    "\u{301}\u{301}second\u{301} shooter", "\u{202E}rettoohs dnoces", "no", "not", "?", "No one",
    "99999999999999999999999999 people in hospital", "1,1,1,1:1:1.1.", "a.b.c.d.", "http://",
    "www.", "one hundred million million million people in hospital", "*", "-", "--", "twenty-",
    "\u{1F1FA}\u{1F1F8}\u{200D}\u{FE0F}", "٤ people in hospital", "\u{E0001}\u{10FFFF}",
  ])
  func `odd text is read without harm`(_ text: String) {
    let length = text.unicodeScalars.count
    for mention in Self.reader.mentions(in: text) {
      #expect(0 <= mention.span.start && mention.span.start <= mention.span.end)
      #expect(mention.span.end <= length)
    }
    #expect(Readability(of: text).map { $0.words > 0 && $0.sentences > 0 } ?? true)
  }

  @Test(arguments: [
    "no second shooter, ", "witnesses say, but that is false, ", "((((", "a.", "#AaBbCc", "\u{301}",
    "not not not ", "4 people in hospital and ", "It. ", "twenty ", "'", "yyyyyyyy", "\u{1F6A8}",
  ])
  func `a hundred thousand characters are read to the end`(_ unit: String) {
    let times = 100_000 / unit.unicodeScalars.count
    let text = String(repeating: unit, count: times) + "\nThere is a bomb."
    let found = Self.reader.mentions(in: text).filter { $0.claim == "bomb" }
    #expect(found.map(\.stance) == [.asserted])
    #expect(found.map(\.quote) == ["There is a bomb."])
  }

  @Test func `twice the text gives twice the tokens, sentences and mentions`() {
    let paragraph = "There is no second shooter. We are checking reports of a bomb! "
    func measure(_ times: Int) -> [Int] {
      let text = String(repeating: paragraph, count: times)
      return [
        Tokeniser.tokens(of: text).count, SentenceSplitter.sentences(of: text).count,
        Self.reader.mentions(in: text).count,
      ]
    }
    #expect(measure(1) == [14, 2, 2])
    #expect(measure(400) == measure(1).map { $0 * 400 })
  }
}
