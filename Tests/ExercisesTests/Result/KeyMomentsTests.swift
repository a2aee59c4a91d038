import Kernel
import Scoring
import Testing

@testable import Exercises

/// Which moments of a run a debrief shows first.
struct KeyMomentsTests {
  private func titles(_ evidence: [Evidence], faults: [CriticalFault] = []) -> [String] {
    KeyMoments(score: DebriefSamples.score(evidence: evidence, faults: faults)).moments()
      .map(\.title)
  }

  @Test func `two that cost most and the one that earned most, in order of time`() {
    let lines = [
      DebriefSamples.line("small loss", points: -1, of: 0, minute: 1),
      DebriefSamples.line("late", points: 1, of: 5, minute: 2),
      DebriefSamples.line("great loss", points: -6, of: 0, minute: 9),
      DebriefSamples.line("small gain", points: 2, of: 2, minute: 3),
      DebriefSamples.line("great gain", points: 5, of: 5, minute: 4),
    ]
    #expect(titles(lines) == ["late", "great gain", "great loss"])
  }

  @Test func `a critical fault comes before every loss`() {
    let losses = (1...4).map { (minute: Int) in
      DebriefSamples.line("loss \(minute)", points: -9, of: 0, minute: minute)
    }
    let shown = titles(losses, faults: [DebriefSamples.fault(minute: 20)])
    #expect(shown.count == 3)
    #expect(shown.contains("Statement of guilt"))
    let moments = KeyMoments(
      score: DebriefSamples.score(faults: [DebriefSamples.fault(minute: 2)])
    ).moments()
    #expect(moments.map(\.points) == [nil])
  }

  @Test func `a line without a moment is left out, and so is one that moved nothing`() {
    #expect(
      titles([
        DebriefSamples.line("nowhere", points: -9, of: 0, minute: nil),
        DebriefSamples.line("nothing to lose", points: 0, of: 0),
      ]).isEmpty)
    #expect(KeyMoments(score: DebriefSamples.score()).moments().isEmpty)
  }

  @Test func `half the points are a gain, less is a loss of the rest`() {
    let moments = KeyMoments(
      score: DebriefSamples.score(evidence: [
        DebriefSamples.line("half", points: 2, of: 4, minute: 1),
        DebriefSamples.line("less", points: 1, of: 4, minute: 2),
      ])
    ).moments()
    #expect(moments.map(\.points) == [2, -3])
  }
}
