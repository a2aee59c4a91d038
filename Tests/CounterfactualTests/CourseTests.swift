import Kernel
import RunLog
import ScenarioFormat
import Testing

@testable import Counterfactual

/// What becomes of a run's actions when one of them is changed.
struct CourseTests {
  private func time(_ text: String) throws -> ScenarioTime { try #require(ScenarioTime(text)) }

  /// The numbers of the steps that a crowd could not do.
  private func missed(_ fork: Fork, of run: PlayedRun, seed: UInt64 = 5) throws -> [Int] {
    let course = try run.course(fork)
    var player = Player(run: run, seed: seed, quantities: [])
    for step in course.steps { player.play(step) }
    return player.finish(at: run.end).missed
  }

  @Test func `own posts keep their meaning when an earlier one is removed`() throws {
    let run = try SmallRun.posts()
    let course = try run.course(Fork([.remove(2)]))
    #expect(course.steps.map(\.number) == [1, 3, 4, 5])
    #expect(course.leftOut == [])
    // The third post is now the second; a pin of `post:3` as written would find nothing.
    #expect(try missed(Fork([.remove(2)]), of: run) == [])
  }

  @Test func `own posts keep their meaning when one moves past another`() throws {
    let run = try SmallRun.posts()
    let fork = Fork([.move(3, to: try time("00:01:00"))])
    #expect(try run.course(fork).steps.map(\.number) == [3, 1, 2, 4, 5])
    #expect(try missed(fork, of: run) == [])
  }

  @Test func `what points at a removed post goes with it`() throws {
    let run = try SmallRun.posts()
    #expect(try run.course(Fork([.remove(3)])).leftOut == [4])
    #expect(try run.course(Fork([.remove(1)])).leftOut == [5])
    #expect(try run.course(Fork([.remove(1), .remove(3)])).steps.map(\.number) == [2])
  }

  @Test func `what points at a post that now comes later goes too`() throws {
    let run = try SmallRun.posts()
    let course = try run.course(Fork([.move(3, to: try time("00:11:45"))]))
    #expect(course.leftOut == [4])
    #expect(course.steps.map(\.number) == [1, 2, 3, 5])
  }

  @Test func `a post of the crowd is found again by what it was about`() throws {
    let run = try SmallRun.played([])
    var player = Player(run: run, seed: 1, quantities: [])
    player.advance(to: try time("00:06:00"))
    let likeness = Likeness(
      Post(
        number: 40, at: try time("00:04:00"), platform: "microblog",
        author: Author(kind: .crowd, name: "A", handle: "a", followers: 1), text: "…", root: 40,
        stance: .support, claim: "toxic-cloud"))
    let deed = SmallRun.post("We have no confirmation of any toxic gas.").draft
    let step = Step(
      number: 1, at: try time("00:06:00"),
      action: Action(
        key: "r", role: "pio", deed: .reply(to: .post(40), try #require(deed))),
      reference: .crowd(likeness), isPublic: true)
    player.play(step)
    #expect(player.missed == [])
    let nobody = Step(
      number: 2, at: try time("00:06:30"),
      action: Action(key: "s", role: "pio", deed: .reply(to: .post(41), try #require(deed))),
      reference: .own(7), isPublic: true)
    player.play(nobody)
    #expect(player.missed == [2])
  }

  @Test func `a reply to a post of another crowd is played in every crowd or counted`() async throws
  {
    let silent = try SmallRun.played([])
    #expect(silent.steps == [])
    let run = try SmallRun.played([
      ("00:09:00", .message(to: .latestQuestion, text: "Keep off the bridge."))
    ])
    let result = try await ForkStudy(run, forks: [Fork([.move(1, to: try time("00:00:01"))])])
      .compare(seeds: [1, 2, 3, 4], parallel: 1)
    // Nobody has asked anything in the first second.
    let early = try #require(result.comparisons.first?.notPossible.first)
    #expect(early.action == 1 && early.alternative == 4)
  }
}
