import Testing
import TextAnalysis

struct NameTokensTests {
  @Test(arguments: [
    ("It's Dana's car.", ["It", "'s", "Dana", "'s", "car", "."]),
    ("I don't know, can’t say", ["I", "do", "n't", "know", ",", "ca", "n’t", "say"]),
    ("@fairhavenpd thanks #StaySafe!!!", ["@fairhavenpd", "thanks", "#StaySafe", "!!!"]),
    ("See https://example.org/a?b=1 now", ["See", "https://example.org/a?b=1", "now"]),
    ("Jean-Luc O'Brien, 3:40 p.m.", ["Jean-Luc", "O'Brien", ",", "3:40", "p", ".", "m", "."]),
    ("(Zoë) said \"no\"", ["(", "Zoë", ")", "said", "\"", "no", "\""]),
    ("🚓🚓 José", ["🚓🚓", "José"]),
    ("@ home", ["@", "home"]), ("", []), (" \n\t", []), ("'s", ["'", "s"]),
  ])
  func `posts are split as tagged data are`(_ text: String, _ tokens: [String]) {
    #expect(NameTokens(text).texts == tokens)
  }

  @Test func `every token stands where its span says`() {
    let text = "RT @jo: Dana Whitfield’s dog — “Rex” 🐕 — isn't lost… http://example.org"
    let scalars = Array(text.unicodeScalars)
    let tokens = NameTokens(text)
    for (token, span) in zip(tokens.texts, tokens.spans) {
      #expect(String(String.UnicodeScalarView(scalars[span.start..<span.end])) == token)
    }
    #expect(zip(tokens.spans, tokens.spans.dropFirst()).allSatisfy { $0.end <= $1.start })
  }
}
