import Testing
import TextAnalysis

/// How a text becomes words.
struct TokeniserTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let words: String

    init(_ text: String, _ words: String) {
      self.text = text
      self.words = words
    }

    var testDescription: String { text }
    var read: String {
      Tokeniser.tokens(of: text).filter(\.isWord).map(\.text).joined(separator: " ")
    }
  }

  @Test(arguments: [
    Case("Avoid #HarborPoint now", "avoid harbor point now"),
    Case("#StaySafe2026 #harbor_point #FBIAgents", "stay safe 2026 harbor point fbi agents"),
    Case("Thanks @FairhavenPD and @k9_unit!", "thanks and"),
    Case("See https://example.org/map?a=1. Then go.", "see then go"),
    Case("three, twenty-two, 1,200 and two hundred six", "3 22 1200 and 206"),
    Case("at 3:40 pm, 6 p.m. or 6pm", "at 3:40 pm 6 pm or 6 pm"),
    Case("the 2nd floor, the 15th", "the second floor the 15th"),
    Case("We can’t say; nobody won't", "we can not say not somebody will not"),
    Case("the mall’s doors, it's open", "the mall doors it is open"),
    Case("no one, no-one, No One", "not somebody not somebody not somebody"),
    Case("the U.S. and D.C", "the us and dc"),
    Case("“Quoted” ‘words’ — here…", "quoted words here"),
    Case("cafe\u{301} ŠKODA 🚨👮‍♀️ help", "cafe škoda help"),
    Case("call 617-555-0142", "call 617 555 0142"),
  ])
  func `a text becomes comparable words`(_ example: Case) {
    #expect(example.read == example.words)
  }

  @Test func `a token knows where it stands`() {
    let text = "🚨 Café: twenty-two people can’t leave"
    let scalars = Array(text.unicodeScalars)
    let words = Tokeniser.tokens(of: text).filter(\.isWord).map { token in
      String(String.UnicodeScalarView(scalars[token.span.start..<token.span.end]))
    }
    #expect(words == ["Café", "twenty-two", "people", "can’t", "can’t", "leave"])
  }

  @Test(arguments: [
    ("shots", "shot"), ("shooters", "shooter"), ("stopped", "stop"), ("firing", "fire"),
    ("fired", "fire"), ("injured", "injure"), ("families", "family"), ("evacuated", "evacuate"),
    ("killed", "kill"), ("died", "die"), ("closes", "close"), ("hiding", "hide"),
  ])
  func `plain endings join the forms of a word`(_ left: String, _ right: String) {
    #expect(Stemmer.stem(left) == Stemmer.stem(right))
  }

  @Test(arguments: [
    ("shot", "shoot"), ("shooting", "shooter"), ("news", "new"), ("car", "care"),
    ("planed", "planned"), ("found", "find"), ("this", "thi"),
  ])
  func `different words stay apart`(_ left: String, _ right: String) {
    #expect(Stemmer.stem(left) != Stemmer.stem(right))
  }
}
