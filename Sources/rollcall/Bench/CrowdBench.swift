import Exercises
import Foundation
import Kernel
import Platform
import RunLog
import ScenarioFormat
import Simulation

/// Plays one scenario with crowds of different sizes and takes the time.
struct CrowdBench {
  private let pack: ScenarioPack
  private let platforms: [SocialPlatform]
  private let script: [ScriptedAction]
  private let seed: UInt64

  init(root: String?, seed: UInt64) throws {
    let root = try Installation.findRoot(
      named: root ?? ProcessInfo.processInfo.environment["ROLLCALL_ROOT"])
    let folder = root.appending(path: "Content/scenarios/mall-shooting")
    let entry = try PackArgument.entry(of: folder.path, root: root.path)
    guard let pack = entry.pack else {
      throw CommandProblem("\(entry.folder) has faults. See rollcall scenario lint \(folder.path).")
    }
    let answer = folder.appending(path: "answers/model.jsonl").path
    let (script, faults) = ScriptReader.read(
      try TextFile.read(answer), file: answer, pack: pack, platforms: entry.platforms)
    guard faults.isEmpty else {
      throw CommandProblem("\(answer) has faults. See rollcall scenario lint \(folder.path).")
    }
    self.pack = pack
    self.script = script
    platforms = entry.platforms
    self.seed = seed
  }

  /// Says before anything is made when a crowd does not fit into this machine.
  func check(_ sizes: [Int]) throws {
    for size in sizes {
      try CrowdFootprint(of: sized(size, hours: 24)).check(memory: MemoryBench.available)
    }
  }

  /// `step` is how many seconds the clock goes on at a time; nil for all that is left.
  func run(people: Int, hours: Int, step: Int? = nil) throws -> Cost {
    let pack = sized(people, hours: hours)
    let clock = ContinuousClock()
    var exercise: Exercise?
    let setUp = clock.measure {
      exercise = Exercise(pack: pack, platforms: platforms, seed: seed)
    }
    guard var exercise else { throw CommandProblem("The crowd could not be made.") }
    var events = 0
    let run = try clock.measure {
      events = exercise.start().count
      for action in script {
        events += advance(&exercise, to: action.at, step)
        events += try exercise.perform(action.action).count
      }
      events += advance(&exercise, to: pack.setting.duration, step)
    }
    return Cost(
      hours: hours, setUpSeconds: setUp.seconds, runSeconds: run.seconds,
      census: exercise.census, megabytes: MemoryBench.residentMegabytes, events: events)
  }

  private func advance(_ exercise: inout Exercise, to end: ScenarioTime, _ step: Int?) -> Int {
    guard let step else { return exercise.advance(to: end).count }
    var events = 0
    while exercise.now < end {
      let next = exercise.now + ScenarioTime(seconds: step)
      events += exercise.advance(to: min(next, end)).count
    }
    return events
  }

  private func sized(_ people: Int, hours: Int) -> ScenarioPack {
    var pack = pack
    pack.setting.population.agents = people
    pack.setting.duration = ScenarioTime(seconds: hours * 3600)
    return pack
  }

  /// What one run cost.
  struct Cost {
    let hours: Int
    let setUpSeconds: Double
    let runSeconds: Double
    let census: CrowdCensus
    let megabytes: Double
    let events: Int

    var totalSeconds: Double { setUpSeconds + runSeconds }
    var name: String { "\(census.people) people, \(hours) h" }
    var exposuresPerSecond: Double { Double(census.exposures) / max(runSeconds, 1e-9) }

    var results: [BenchResult] {
      let people = Double(census.people)
      return [
        BenchResult("\(name): set-up", setUpSeconds, "s"),
        BenchResult("\(name): run", runSeconds, "s"),
        BenchResult("\(name): follows", Double(census.follows), "pairs"),
        BenchResult("\(name): exposures", Double(census.exposures), "views"),
        BenchResult("\(name): exposures a second", exposuresPerSecond, "views/s"),
        BenchResult(
          "\(name): all of it over N log2 N", 1e9 * totalSeconds / (people * log2(people)), "ns"),
        BenchResult("\(name): resident", megabytes, "MB"),
      ]
    }
  }
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
