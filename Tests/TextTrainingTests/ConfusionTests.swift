import Testing
import TextTraining

struct ConfusionTests {
  @Test func `macro figures are means over labels, not over posts`() {
    var confusion = Confusion(labels: 2)
    confusion.add(truth: 0, said: 0, times: 90)
    confusion.add(truth: 1, said: 0, times: 5)
    confusion.add(truth: 1, said: 1, times: 5)
    #expect(confusion.macroRecall == 0.75)
    #expect(abs(confusion.macroF1 - (180.0 / 185 + 10.0 / 15) / 2) < 1e-12)
  }

  @Test func `a label that does not occur counts for nothing`() {
    var confusion = Confusion(labels: 3)
    confusion.add(truth: 0, said: 0, times: 4)
    confusion.add(truth: 1, said: 1, times: 4)
    #expect(confusion.macroF1 == 1)
  }
}
