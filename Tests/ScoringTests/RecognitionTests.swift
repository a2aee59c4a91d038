import Scoring
import Testing
import TextAnalysis

/// The claims of the scenarios are found in the sentences that lie beside them.
struct RecognitionTests {
  @Test(arguments: AnswersTests.packs)
  func `claims are recognised in the pack's own sentences`(name: String) throws {
    let report = try Playing(name).recognition()
    print("\(name): precision \(report.precision), recall \(report.recall)")
    for error in report.errors { print("  \(error)") }
    #expect(report.sentences >= 50)
    #expect(report.precision >= 0.93)
    #expect(report.recall >= 0.90)
  }
}
