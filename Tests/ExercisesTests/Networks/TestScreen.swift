import Kernel
import RunLog
import ScenarioFormat

@testable import Exercises

/// The screen of a run in which exactly these things happened.
enum TestScreen {
  static func make(_ posts: [Post], minutes: Int = 30, more: [Happening] = []) throws -> RunScreen {
    let entry = try ScenarioLibrary(content: TestRuns.content).entry("mall-shooting-drill")
    let happenings = posts.map(Happening.posted) + more
    let events = happenings.enumerated().map { index, happening in
      let at: ScenarioTime = if case .posted(let post) = happening { post.at } else { .zero }
      return RunEvent(number: index + 1, at: at, happening: happening)
    }
    let run = Run(
      id: "test", scenario: "mall-shooting-drill", title: "Test", pack: "", person: "mona", seed: 1,
      state: .running, speed: 1, reached: .zero, createdAt: 0)
    return RunScreen(
      run: run, pack: try entry.requirePack(), platforms: entry.platforms, events: events,
      at: ScenarioTime(seconds: minutes * 60))
  }

  static func post(
    _ number: Int, _ text: String = "Words", minute: Int = 0, kind: Author.Kind = .crowd,
    handle: String = "ana", platform: SocialPlatform.ID = "microblog", parent: Int? = nil,
    root: Int? = nil, claim: Claim.ID? = nil, question: Post.Question? = nil
  ) -> Post {
    Post(
      number: number, at: ScenarioTime(seconds: minute * 60), platform: platform,
      author: Author(kind: kind, name: "Ana Ruiz", handle: handle, followers: 10), text: text,
      parent: parent, root: root ?? parent ?? number, claim: claim, question: question)
  }
}
