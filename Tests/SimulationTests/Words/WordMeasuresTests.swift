import Simulation
import Testing

struct WordMeasuresTests {
  @Test func `word pairs count once however they are written`() {
    let measures = WordMeasures(texts: ["The bridge is closed.", "the Bridge IS closed!"])
    #expect(measures.distinctPairs == 0.5)
    #expect(measures.repeatedSentences == 1)
  }

  @Test func `the poorest stretch of five hundred texts decides`() {
    let varied = (0..<600).map { "w\($0)a w\($0)b w\($0)c" }
    let dull = (0..<500).map { _ in "the same three words" }
    #expect(WordMeasures(texts: varied).distinctPairs == 1)
    #expect(WordMeasures(texts: varied + dull + varied).distinctPairs == 3.0 / 1500)
  }

  @Test(arguments: [
    ("Stay safe. I mean it.", "We are fine. Stay safe", 1),
    ("Is it over? Please say.", "Is it over, please say", 0),
    ("No… No.", "Yes", 1),
    ("Read https://ledger.example/live/1", "Read https://ledger.example/live/2", 0),
    ("Ready 🙏", "Steady 🙏", 0),
  ])
  func `a sentence is repeated whatever stands around it`(first: String, second: String, count: Int)
  {
    #expect(WordMeasures(texts: [first, second]).repeatedSentences == count)
  }

  @Test func `lengths, questions, links and pictures are counted`() {
    let measures = WordMeasures(
      texts: ["Is it true?", "See https://a.example/1", "A picture", "Nothing at all to see here"],
      hasPicture: [false, false, true, false]
    )
    #expect(measures.medianLength == 23)
    #expect(measures.questionShare == 0.25)
    #expect(measures.linkShare == 0.5)
  }

  @Test func `no texts measure nothing and do no harm`() {
    let measures = WordMeasures(texts: [])
    #expect(measures.texts == 0)
    #expect(measures.questionShare == 0)
    #expect(measures.distinctPairs == 1)
  }
}
