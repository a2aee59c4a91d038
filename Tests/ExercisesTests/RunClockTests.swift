import Kernel
import Testing

@testable import Exercises

struct RunClockTests {
  let ready = RunClock(state: .ready, speed: 1, reached: .zero, wall: 1_000)

  @Test func `before the start no time passes`() {
    #expect(ready.time(at: 99_000) == .zero)
  }

  @Test func `running time follows the wall clock at its speed`() {
    var clock = ready
    clock.start(at: 1_000)
    #expect(clock.time(at: 4_000) == ScenarioTime(seconds: 3))
    clock.run(speed: 5, at: 4_000)
    #expect(clock.time(at: 6_000) == ScenarioTime(seconds: 13))
  }

  @Test func `a pause stands still and goes on where it was`() {
    var clock = ready
    clock.start(at: 1_000)
    clock.pause(at: 3_000)
    #expect(clock.time(at: 50_000) == ScenarioTime(seconds: 2))
    clock.start(at: 50_000)
    #expect(clock.time(at: 51_000) == ScenarioTime(seconds: 3))
  }

  @Test func `a wall clock that jumps back never turns time back`() {
    var clock = ready
    clock.start(at: 10_000)
    #expect(clock.time(at: 2_000) == .zero)
    clock.pause(at: 20_000)
    #expect(clock.time(at: 2_000) == ScenarioTime(seconds: 10))
  }

  @Test func `a skip goes forward only`() {
    var clock = ready
    clock.start(at: 0)
    clock.skip(to: ScenarioTime(seconds: 60), at: 1_000)
    clock.skip(to: ScenarioTime(seconds: 30), at: 1_000)
    #expect(clock.time(at: 1_000) == ScenarioTime(seconds: 60))
  }

  @Test func `an unknown speed changes nothing`() {
    var clock = ready
    clock.run(speed: 3, at: 0)
    #expect(clock.speed == 1)
  }
}
