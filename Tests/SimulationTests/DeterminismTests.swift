import Kernel
import RunLog
import ScenarioFormat
import Simulation
import Testing

struct DeterminismTests {
  private func play(seed: UInt64, step: Int) throws -> [RunEvent] {
    var stage = try Stage(seed: seed)
    var time = 0
    for (second, text) in [
      (150, "A truck crashed on Mill Bridge. The bridge is closed. Keep off it."),
      (300, "We have no confirmation of any toxic gas."),
      (660, "There is no toxic gas. The truck spilled sunflower oil."),
    ] {
      while time + step < second {
        time += step
        stage.events += stage.exercise.advance(to: ScenarioTime(milliseconds: time * 1000 - 137))
      }
      let at = ScenarioTime(seconds: second).description
      try stage.post(at, text)
      time = second
    }
    stage.finish()
    return stage.events
  }

  @Test func `the same pack, seed and actions give the same events whatever the steps`() throws {
    let once = try play(seed: 7, step: 1200)
    #expect(once == (try play(seed: 7, step: 1200)))
    #expect(once == (try play(seed: 7, step: 1)))
    #expect(once == (try play(seed: 7, step: 61)))
    #expect(once.count > 50)
  }

  @Test func `another seed gives another crowd`() throws {
    let texts = try play(seed: 7, step: 1200).talk.map(\.text)
    #expect(texts != (try play(seed: 8, step: 1200).talk.map(\.text)))
  }

  @Test func `events are numbered from one without gaps and never go back in time`() throws {
    let events = try play(seed: 7, step: 30)
    #expect(events.map(\.number) == Array(1...events.count))
    #expect(zip(events, events.dropFirst()).allSatisfy { $0.at <= $1.at })
    #expect(events.first?.happening == .started)
    #expect(events.last?.happening == .ended)
  }

  @Test func `the clock never goes back and stops at the end`() throws {
    var stage = try Stage()
    try stage.advance(to: "00:05:00")
    #expect(stage.exercise.advance(to: ScenarioTime(seconds: 60)) == [])
    #expect(stage.exercise.now == ScenarioTime(seconds: 300))
    try stage.advance(to: "05:00:00")
    #expect(stage.exercise.phase == .ended)
    #expect(stage.exercise.now == stage.pack.setting.duration)
    #expect(stage.exercise.end() == [])
  }

  @Test func `an action that arrives twice is kept once`() throws {
    var stage = try Stage()
    let action = Action(
      key: "k",
      role: "pio",
      deed: .post(Draft(platform: "microblog", text: "Checking."))
    )
    let first = try stage.exercise.perform(action)
    #expect(first.posts.count == 1)
    #expect(try stage.exercise.perform(action) == [])
    #expect(stage.exercise.visiblePosts.count { $0.author.kind == .agency } == 1)
  }

  @Test func `a reaction to one more post leaves the rumour's own draws alone`() throws {
    var silent = try Stage(seed: 3)
    var polite = try Stage(seed: 3)
    try polite.post("00:02:00", "Good morning from all of us.")
    try silent.advance(to: "00:03:30")
    try polite.advance(to: "00:03:30")
    let seeds = [silent, polite].map { $0.events.posts.filter { $0.claim == "toxic-cloud" } }
    #expect(seeds[0].first?.author == seeds[1].first?.author)
    #expect(silent.events.reach("toxic-cloud") == polite.events.reach("toxic-cloud"))
  }
}
