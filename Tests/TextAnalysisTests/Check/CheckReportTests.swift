import Testing
import TextAnalysis

struct CheckReportTests {
  @Test func `a wrong stance is both a miss and a false alarm`() {
    let report = CheckReport(
      of: [
        LabelledSentence(text: "There is a bomb.", expected: ["bomb": .asserted]),
        LabelledSentence(text: "There is no bomb.", expected: ["bomb": .asserted]),
        LabelledSentence(text: "The bomb was found.", expected: [:]),
        LabelledSentence(text: "All is well.", expected: ["bomb": .denied]),
      ],
      read: ExampleClaims.reader
    )
    #expect(report.sentences == 4 && report.expected == 3 && report.found == 3)
    #expect(report.right == 1)
    #expect(report.precision == 1.0 / 3 && report.recall == 1.0 / 3)
    #expect(
      report.errors.map(\.description) == [
        "bomb read as denied, is asserted: There is no bomb.",
        "bomb (asserted) found, is not there: The bomb was found.",
        "bomb (denied) not found: All is well.",
      ]
    )
  }

  @Test func `one right mention of a claim is enough`() {
    let sentence = LabelledSentence(
      text: "There is no bomb. Is there a bomb?",
      expected: ["bomb": .asked]
    )
    let report = CheckReport(of: [sentence], read: ExampleClaims.reader)
    #expect(report.errors.isEmpty && report.precision == 1 && report.recall == 1)
  }

  @Test func `without sentences nothing is wrong`() {
    let report = CheckReport(of: [], read: ExampleClaims.reader)
    #expect(report.precision == 1 && report.recall == 1 && report.sentences == 0)
  }
}
