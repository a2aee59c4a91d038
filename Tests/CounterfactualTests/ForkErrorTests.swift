import Counterfactual
import Kernel
import RunLog
import ScenarioFormat
import Testing

/// Faults of a fork are found before anything runs.
struct ForkErrorTests {
  private func fault(_ changes: Fork.Change...) throws -> ForkError? {
    let run = try SmallRun.posts()
    do throws(ForkError) {
      _ = try ForkStudy(run, forks: [Fork(changes)])
      return nil
    } catch {
      return error
    }
  }

  private func seconds(_ seconds: Int) -> ScenarioTime { ScenarioTime(seconds: seconds) }

  @Test func `a missing action is named with how many there are`() throws {
    #expect(try fault(.remove(6)) == .noSuchAction(6, count: 5))
    #expect(try fault(.move(0, to: .zero)) == .noSuchAction(0, count: 5))
    #expect(try fault(.remove(-1)) == .noSuchAction(-1, count: 5))
  }

  @Test func `a time outside the run is refused`() throws {
    let end = seconds(20 * 60)
    #expect(try fault(.move(1, to: seconds(9_999))) == .outside(seconds(9_999), end: end))
    #expect(try fault(.move(1, to: end)) == nil)
  }

  @Test func `nothing, the same action twice and empty words are refused`() throws {
    #expect(try fault() == .noChange)
    #expect(try fault(.remove(1), .reword(1, text: "Other")) == .changedTwice(1))
    #expect(try fault(.reword(1, text: " \n")) == .emptyText)
    #expect(try fault(.reword(4, text: "A pin says nothing")) == .noWords(4))
    let long = String(repeating: "a", count: 281)
    #expect(
      try fault(.reword(1, text: long)) == .tooLong(limit: 280, length: 281, platform: "Chirrup"))
    let draft = Draft(platform: "nowhere", text: "Hello")
    #expect(try fault(.add(draft, at: .zero)) == .unknownPlatform("nowhere"))
  }

  @Test func `an action before what it points at is refused`() throws {
    #expect(
      try fault(.move(4, to: seconds(600)))
        == .beforeOwnPost(4, of: 3, comes: seconds(11 * 60)))
    let pack = try SmallRun.pack()
    let inject = try #require(pack.injects.first { $0.isPublic && ($0.at ?? .zero) > .zero })
    let comes = try #require(inject.at)
    let platform = try #require(SmallRun.platforms.first { inject.channel == .platform($0.id) })
    let run = try SmallRun.played([
      (
        (comes + seconds(30)).description,
        .reply(to: .inject(inject.id), Draft(platform: platform.id, text: "Thank you."))
      )
    ])
    let error = ForkError.beforeInject(1, inject: inject.id.rawValue, comes: comes)
    #expect(throws: error) {
      try ForkStudy(run, forks: [Fork([.move(1, to: comes - seconds(1))])])
    }
  }

  @Test(arguments: [0, 1, 2_001, 1_000_000])
  func `impossible numbers of seeds are refused`(count: Int) async throws {
    let study = try ForkStudy(try SmallRun.posts(), forks: [Fork([.remove(1)])])
    await #expect(throws: ForkError.seeds(count, limit: 2_000)) {
      try await study.compare(seeds: Array(repeating: 1, count: count), parallel: 1)
    }
  }

  @Test func `every error says what to do`() {
    let errors: [ForkError] = [
      .noChange, .noSuchAction(1, count: 0), .changedTwice(1), .emptyText, .noModelAnswer,
      .noMatch(1), .noWords(1), .unknownPlatform("x"), .seeds(1, limit: 2), .cores(0),
    ]
    for error in errors { #expect(error.message.split(separator: ".").count >= 2, "\(error)") }
  }
}
