import Testing
import TextAnalysis

/// Seeded random texts out of the parts that the readers look for.
struct PersonalDataFuzzTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let parts: [String] = [
    "1", "12", "555", "4111", "0199", "2026", "07700900123", "GB82", "WEST", "@", ".", "-", "–",
    " ", " ", "\n", ",", ":", "::", "/", "//", "(", ")", "+", "#", "x", "ext", "Apt", "Suite",
    "Street", "street", "rue", "de", "PO", "P.O.", "Box", "OH", "born", "DOB", "plate", "driver's",
    "license", "call", "case", "March", "Maple", "St.", "é", "e\u{0301}", "\u{200B}", "\u{202E}",
    "🚓", "👨‍👩‍👧", "٣", "５", "Λ", "漢", "\u{FEFF}", "'", "’", "%", "https://", "www", "fe80", "a",
  ]

  @Test func `any text is read without a trap, in order and inside its bounds`() {
    var dice = Dice(state: 20_261_123)
    var broken: [String] = []
    for _ in 0..<100_000 {
      let count = Int.random(in: 0...10, using: &dice)
      let text = (0..<count).compactMap { _ in Self.parts.randomElement(using: &dice) }.joined()
      var end = 0
      for datum in PersonalDataFinder.data(in: text) {
        if datum.span.start < end || datum.span.end <= datum.span.start { broken.append(text) }
        end = datum.span.end
      }
      if end > text.unicodeScalars.count { broken.append(text) }
    }
    #expect(broken == [])
  }

  @Test func `the same text always reads the same`() {
    let text = "Jo, 1420 Maple Street, 555-013-4477, jo@example.org, plate 7ABC123, born 3/9/1987"
    let first = PersonalDataFinder.data(in: text)
    #expect(first.count == 5)
    #expect((0..<50).allSatisfy { _ in PersonalDataFinder.data(in: text) == first })
  }

  @Test(arguments: [
    "1", "1 ", "1-", "1.", "a@", "::", "1:", "Apt 1 ", "1 Maple ", "(1", "\n1,", "é1",
  ])
  func `a long hostile text is read once, not once for each of its parts`(_ part: String) {
    let text = String(repeating: part, count: 4_000)
    #expect(PersonalDataFinder.data(in: text).count <= text.unicodeScalars.count / 3)
  }
}
