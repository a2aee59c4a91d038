import Kernel
import RunLog
import ScenarioFormat
import Testing

@testable import Exercises

struct TimelineWordsTests {
  @Test func `every act of the officer stands on the timeline`() throws {
    let screen = try TestScreen.make([TestScreen.post(1)])
    let network = SocialPlatform.ID("microblog")
    let draft = Draft(platform: network, text: "Later.")
    let acts: [Happening] = [
      .pinned(1), .draftApproved("memo"), .undone(.like, 1), .reported(1, reason: "Threat"),
      .commentsClosed(1, reason: "Policy"), .commentsOpened(1), .followed(handle: "a", on: network),
      .unfollowed(handle: "a", on: network), .muted(words: "b", on: network),
      .unmuted(words: "b", on: network), .profileChanged(network, notice: "911"),
      .decisionLogged(text: "Hold", reason: "Family"), .unscheduled(1),
      .scheduled(ScheduledPost(number: 1, draft: draft, at: .zero)),
      .liveStarted(LiveSession(platform: network, post: 1, topic: "Roads")), .liveEnded(1),
      .acted(Action(key: "k", role: "pio", deed: .like(.post(1)))),
      .acted(Action(key: "k", role: "pio", deed: .ask(text: "Who?"))),
    ]
    for act in acts {
      let words = TimelineWords(RunEvent(number: 1, at: .zero, happening: act), screen: screen)
      #expect(words?.isOwn == true, "\(act)")
    }
  }
}
