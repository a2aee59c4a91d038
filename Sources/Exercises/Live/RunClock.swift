import Kernel

/// Maps the wall clock to scenario time: starts, pauses, runs faster.
///
/// Wall times are milliseconds since 1970. A wall clock that jumps backwards never moves scenario
/// time backwards.
struct RunClock: Equatable, Sendable {
  private(set) var state: Run.State
  private(set) var speed: Int
  private var scenario: ScenarioTime
  private var wall: Int

  static let speeds = [1, 2, 5]

  init(state: Run.State, speed: Int, reached: ScenarioTime, wall: Int) {
    self.state = state
    self.speed = speed
    scenario = reached
    self.wall = wall
  }

  func time(at wall: Int) -> ScenarioTime {
    guard state == .running else { return scenario }
    return ScenarioTime(
      milliseconds: scenario.milliseconds + max(0, wall - self.wall) * speed
    )
  }

  mutating func start(at wall: Int) {
    guard state == .ready || state == .paused else { return }
    state = .running
    self.wall = wall
  }

  mutating func pause(at wall: Int) {
    guard state == .running else { return }
    settle(at: wall)
    state = .paused
  }

  mutating func run(speed: Int, at wall: Int) {
    guard Self.speeds.contains(speed), state != .ended else { return }
    settle(at: wall)
    self.speed = speed
  }

  /// Jumps forward; never back.
  mutating func skip(to time: ScenarioTime, at wall: Int) {
    guard state != .ended else { return }
    settle(at: wall)
    scenario = max(scenario, time)
  }

  /// Stands still at a moment that it may have passed already.
  mutating func halt(at time: ScenarioTime, wall: Int) {
    guard state == .running || state == .paused else { return }
    state = .paused
    scenario = time
    self.wall = wall
  }

  mutating func end(at wall: Int) {
    settle(at: wall)
    state = .ended
  }

  private mutating func settle(at wall: Int) {
    scenario = time(at: wall)
    self.wall = wall
  }
}
