import Kernel
import ScenarioFormat
import Scoring
import Testing

@testable import Exercises

/// What became of a fact, in the words of a debrief.
struct FactFateTests {
  /// The drill gives full points for `hospital-count` until minute 4.
  @Test(arguments: [(240, FactFate.inTime), (241, .late), (900, .late)])
  func `a released fact is late after the time that the rubric asks for`(
    seconds: Int, fate: FactFate
  ) throws {
    let run = try DebriefSamples.run()
    let line = DebriefSamples.fact("hospital-count", .released, seconds: seconds)
    #expect(run.fate(of: line) == fate)
  }

  @Test func `a fact that no item asks for by a time is never late`() throws {
    let run = try DebriefSamples.run()
    #expect(
      run.fate(of: DebriefSamples.fact("nobody-asks", .released, seconds: 99_999)) == .inTime)
    #expect(run.fate(of: DebriefSamples.fact("hospital-count", .released)) == .inTime)
  }

  @Test(arguments: [
    (LedgerLine.Status.leaked, FactFate.wrong), (.early, .wrong), (.untrue, .wrong),
    (.unsaid, .unsaid), (.withheld, .withheld),
  ])
  func `each other state has its fate`(status: LedgerLine.Status, fate: FactFate) throws {
    #expect(try DebriefSamples.run().fate(of: DebriefSamples.fact("x", status)) == fate)
  }
}
