import Kernel
import Testing

@testable import Exercises

/// The steps of a replay.
struct ReplayScaleTests {
  @Test func `a long run goes by minutes, a short one by ten seconds`() {
    #expect(ReplayScale(end: ScenarioTime(seconds: 3600)).step == 60)
    #expect(ReplayScale(end: ScenarioTime(seconds: 600)).step == 10)
  }

  @Test(arguments: [
    ("0", 0), ("740", 740), ("00:12:20", 740), ("99999", 3600), (nil, 60), ("", 60),
  ])
  func `a moment is seconds or a time, never beyond the end`(text: String?, seconds: Int) throws {
    let scale = ReplayScale(end: ScenarioTime(seconds: 3600))
    #expect(try scale.moment(text) == ScenarioTime(seconds: seconds))
  }

  @Test(arguments: ["-1", "soon", "1.5", "00:61:00", "99999999999999999999"])
  func `what is no moment is refused`(text: String) {
    #expect(throws: RunError.badTime(text)) {
      try ReplayScale(end: ScenarioTime(seconds: 3600)).moment(text)
    }
  }

  @Test func `a moment between two steps has both beside it`() {
    let scale = ReplayScale(end: ScenarioTime(seconds: 3630))
    let between = ScenarioTime(seconds: 90)
    #expect(scale.before(between) == ScenarioTime(seconds: 60))
    #expect(scale.after(between) == ScenarioTime(seconds: 120))
    #expect(scale.before(ScenarioTime(seconds: 120)) == ScenarioTime(seconds: 60))
    #expect(scale.before(.zero) == nil)
    #expect(scale.after(ScenarioTime(seconds: 3600)) == ScenarioTime(seconds: 3630))
    #expect(scale.after(ScenarioTime(seconds: 3630)) == nil)
  }
}
