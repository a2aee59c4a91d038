import Testing
import TextAnalysis

struct NameTaggerTests {
  private let tagger: NameTagger

  init() throws {
    tagger = try NameTagger(model: ShippedWeights.bytes(NameTagger.fileName))
  }

  private func names(in text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return tagger.spans(in: text).map {
      String(String.UnicodeScalarView(scalars[$0.start..<$0.end]))
    }
  }

  @Test(arguments: [
    ("Please help us find Caitlin Forrest, 14, last seen near Oak Street.", ["Caitlin Forrest"]),
    ("We spoke with Maria's brother John Smith last night.", ["Maria", "John Smith"]),
    ("Robert J. Miller was arrested in Springfield on Monday.", ["Robert J. Miller"]),
    ("Thank you Sarah and David for your help!", ["Sarah", "David"]),
    ("Michael Brown told us that he saw nothing.", ["Michael Brown"]),
  ])
  func `names in posts are found whole`(_ text: String, _ expected: [String]) {
    #expect(names(in: text) == expected)
  }

  @Test(arguments: [
    "Road closed at the bridge until 3 p.m. Please use another route.",
    "Officers are on scene. Avoid the area. Next update at 4:00 pm.",
    "A 35-year-old man was taken to the hospital.",
    "@fairhavenpd what is going on?",
    "Call 911 if you see anything.",
    "🚨🚨🚨", "", "#", "@", "...",
  ])
  func `posts without a name have none`(_ text: String) {
    #expect(names(in: text) == [])
  }

  @Test func `tokens get one tag each, in the notation of the data`() {
    let tokens = ["Thank", "you", "Sarah", "Miller", "!"]
    #expect(tagger.tags(of: tokens) == ["O", "O", "B-PER", "I-PER", "O"])
    #expect(tagger.tags(of: []) == [])
    let strange = ["", " ", "\u{0}", "\u{200D}", "é", String(repeating: "A", count: 10_000)]
    #expect(tagger.tags(of: strange).count == strange.count)
  }

  @Test func `a name never goes on without having begun`() {
    let table = [SIMD4<Int8>](repeating: SIMD4(), count: 256)
    let steps = [SIMD4<Float>](repeating: SIMD4(), count: 4)
    let model = NameModel(
      classes: WordClasses(words: [], values: []), table: table, scale: SIMD4(repeating: 1),
      steps: steps, border: SIMD4(0, 1, 5, 0), handleBorder: SIMD4())
    #expect(NameTagger(model).tags(of: ["a", "b", "c"]) == ["B-PER", "I-PER", "I-PER"])
  }

  @Test func `a long text is read in stretches, each as if it stood alone`() {
    let post = "Thank you Sarah Miller . "
    let text = String(repeating: post, count: 1000)
    let found = tagger.spans(in: text)
    #expect(found.count > 900)
    #expect(tagger.spans(in: text) == found)
  }

  @Test func `any text is read without a trap`() {
    var random = SystemlessDice(state: 7)
    let parts = [
      "Sarah", "@", "#", "'s", "n't", "’", "\u{200B}", "🚓", "é", "-", ".", "http://", " ", " ",
      "\n",
      "Mr", "1:2", "\u{202E}", "A", "漢字", "_", "www.", "'", "\u{0301}",
    ]
    var broken = 0
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...8, using: &random)
      let text = (0..<count).compactMap { _ in parts.randomElement(using: &random) }.joined()
      let limit = text.unicodeScalars.count
      if !tagger.spans(in: text).allSatisfy({ $0.start < $0.end && $0.end <= limit }) {
        broken += 1
      }
    }
    #expect(broken == 0)
  }
}

/// Random numbers from a fixed seed.
private struct SystemlessDice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
