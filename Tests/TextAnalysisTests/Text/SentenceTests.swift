import Testing
import TextAnalysis

/// Where sentences end.
struct SentenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let starts: [String]

    init(_ text: String, _ starts: String...) {
      self.text = text
      self.starts = starts
    }

    var testDescription: String { text }
  }

  @Test(arguments: [
    Case("Stay away. Do not call.", "stay", "do"),
    Case("Dr. Okafor and Sgt. Bell spoke at St. Brennan Hospital.", "dr"),
    Case("The chief speaks at 6 p.m. Media may come.", "the", "media"),
    Case("The chief speaks at 6 p.m. Monday at the library.", "the"),
    Case("Route No. 6 stops. No. 4 too.", "route", "no"),
    Case("First line\nSecond line\r\nThird line", "first", "second", "third"),
    Case("What?! Really... Yes!", "what", "really", "yes"),
    Case("Well… maybe not", "well"),
    Case("See fairhaven.gov for more.", "see"),
    Case("It is over.Thank you.", "it", "thank"),
    Case("He said: \"Stay.\" Then he left.", "he", "then"),
    Case("Version 2.5 costs 3.40 today.", "version"),
    Case("...!!!", ""),
  ])
  func `a sentence ends where a reader ends it`(_ example: Case) {
    let starts = SentenceSplitter.sentences(of: example.text).compactMap { $0.words.first?.text }
    #expect(starts == example.starts.filter { !$0.isEmpty })
  }

  @Test func `only a question mark makes a question`() {
    let asked = SentenceSplitter.sentences(of: "Is it safe? It is. Really?!").map(\.isQuestion)
    #expect(asked == [true, false, true])
  }
}
