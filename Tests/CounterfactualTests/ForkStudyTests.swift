import Counterfactual
import Foundation
import Kernel
import RunLog
import ScenarioFormat
import Testing

struct ForkStudyTests {
  private let seeds: [UInt64] = [1, 2, 3, 4, 5]
  private let late = Fork([.move(3, to: ScenarioTime(seconds: 900))])
  private let mute = Fork([.remove(1), .remove(2), .remove(3), .remove(5)])

  @Test func `the result is the same with and without parallel crowds`() async throws {
    let study = try ForkStudy(try SmallRun.posts(), forks: [late, mute])
    let one = try await study.compare(seeds: seeds, parallel: 1)
    let four = try await study.compare(seeds: seeds, parallel: 4)
    #expect(one == four)
    #expect(one.crowds.map(\.seed) == seeds)
  }

  @Test func `forks that share the run are what they are alone`() async throws {
    let run = try SmallRun.posts()
    let together = try await ForkStudy(run, forks: [late, mute]).compare(seeds: seeds, parallel: 2)
    for (place, fork) in [late, mute].enumerated() {
      let alone = try await ForkStudy(run, forks: [fork]).compare(seeds: seeds, parallel: 1)
      #expect(alone.comparisons[0] == together.comparisons[place])
    }
  }

  @Test func `a fork that changes nothing differs by exactly nothing`() async throws {
    let run = try SmallRun.posts()
    let words = try #require(run.steps[1].action.deed.words)
    let same = [
      Fork([.move(2, to: run.steps[1].at)]), Fork([.reword(2, text: words)]),
    ]
    let result = try await ForkStudy(run, forks: same).compare(seeds: seeds, parallel: 2)
    for comparison in result.comparisons {
      #expect(!comparison.results.isEmpty)
      for line in comparison.results {
        #expect(line.difference == 0 && line.low == 0 && line.high == 0)
        #expect(line.verdict == .same && line.base == line.alternative)
      }
    }
  }

  @Test func `forks survive being written down`() throws {
    let fork = Fork([
      .move(1, to: ScenarioTime(seconds: 900)), .remove(2), .reword(3, text: "“So”"),
      .replace(4, text: "x"), .add(Draft(platform: "microblog", text: "y"), at: .zero),
    ])
    let data = try JSONEncoder().encode(fork)
    #expect(try JSONDecoder().decode(Fork.self, from: data) == fork)
    let written = Data(#"[{"do":"move","action":1,"at":"00:15:00"}]"#.utf8)
    #expect(try JSONDecoder().decode(Fork.self, from: written).changes == [fork.changes[0]])
  }

  @Test func `progress counts every crowd`() async throws {
    let study = try ForkStudy(try SmallRun.posts(), forks: [late])
    let counts = Counts()
    _ = try await study.compare(seeds: seeds, parallel: 2) { counts.add($0) }
    #expect(counts.all == [1, 2, 3, 4, 5])
  }

  @Test func `a cancelled study stops and says so`() async throws {
    let study = try ForkStudy(try SmallRun.posts(), forks: [mute])
    let task = Task { try await study.compare(seeds: Array(1...2_000), parallel: 2) }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}

private final class Counts: @unchecked Sendable {
  private let lock = NSLock()
  private var counts: [Int] = []

  var all: [Int] { lock.withLock { counts } }

  func add(_ count: Int) { lock.withLock { counts.append(count) } }
}
