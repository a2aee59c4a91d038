import Kernel
import RunLog
import ScenarioFormat
import Simulation
import Testing

/// Each act of the officer where it is possible, and where it is not.
struct NetworkActTests {
  private let calm = "A truck crashed on Mill Bridge. The bridge is closed. Keep off it."

  private func draft(_ text: String, on platform: SocialPlatform.ID = "microblog") -> Draft {
    Draft(platform: platform, text: text)
  }

  /// A stage with one own post and the first injects.
  private func stage(
    acts: Set<PlatformAct> = Set(PlatformAct.allCases), editMinutes: Int? = 30
  ) throws -> Stage {
    var network = Stage.platforms[0]
    (network.acts, network.editMinutes) = (acts, editMinutes)
    var stage = try Stage(platforms: [network, Stage.platforms[1]])
    try stage.post("00:02:30", calm)
    try stage.advance(to: "00:06:30")
    return stage
  }

  @Test(arguments: [
    (PlatformAct.repost, Deed.repost(.inject("toxic-post"))),
    (.quote, .quote(of: .inject("toxic-post"), Draft(platform: "microblog", text: "Checking."))),
    (.pin, .pin(.ownPost(1))), (.edit, .edit(.ownPost(1), text: "The bridge is closed.")),
    (.poll, .poll(Draft(platform: "microblog", text: "Which?"), options: ["a", "b"])),
    (.hide, .hide(.inject("toxic-post"), reason: "r")),
    (.block, .block(.inject("toxic-post"), reason: "r")),
    (.follow, .follow(handle: "rosa_lindell", on: "microblog")),
    (.mute, .mute(words: "gas", on: "microblog")),
    (.closeComments, .closeComments(.ownPost(1), reason: "r")),
    (.message, .message(to: .inject("toxic-post"), text: "Hello.")),
    (.schedule, .schedule(Draft(platform: "microblog", text: "Later."), at: .init(seconds: 900))),
    (.live, .startLive("microblog", topic: "the bridge")),
  ])
  func `a network that does not have an act refuses it, and only that`(
    act: PlatformAct, deed: Deed
  ) throws {
    let without = try stage(acts: Set(PlatformAct.allCases).subtracting([act]))
    #expect(without.refusal(deed) == .notPossible(act, on: "Chirrup"))
    var only = try stage(acts: [act])
    if case .follow = deed {
      let rosa = try #require(only.events.posts.first { $0.inject == "toxic-post" }).author
      #expect(only.refusal(.follow(handle: rosa.handle, on: "microblog")) == nil)
    } else {
      #expect(only.refusal(deed) == nil)
    }
    only.finish()
    #expect(ActionError.notPossible(act, on: "Chirrup").message.hasSuffix("."))
  }

  @Test func `where every post needs a picture, one without is refused`() throws {
    var network = Stage.platforms[0]
    network.needsPicture = true
    var stage = try Stage(platforms: [network, Stage.platforms[1]])
    #expect(stage.refusal(.post(draft(calm))) == .pictureMissing("Chirrup"))
    #expect(
      stage.refusal(.schedule(draft(calm), at: .init(seconds: 600))) == .pictureMissing("Chirrup"))
    var picture = draft(calm)
    (picture.image, picture.alt) = ("map.svg", "A map of the bridge.")
    try stage.act("00:01:00", .post(picture))
    // A correction stands beside the post it corrects, with its picture.
    let events = try stage.act("00:02:00", .correct(.ownPost(1), draft("Correction: not so.")))
    #expect(events.posts.first?.image == "map.svg")
    try stage.advance(to: "00:04:30")
    #expect(stage.refusal(.reply(to: .inject("toxic-post"), draft("Checking."))) == nil)
  }

  @Test func `a clip of the pack is posted with its captions, and a correction keeps it`() throws {
    var network = Stage.platforms[0]
    network.needsPicture = true
    let video = Video(
      seconds: 9, captions: [.init(from: 0, text: "Hello")], transcript: "EXERCISE. Hello.")
    var stage = try Stage(platforms: [network, Stage.platforms[1]]) { pack in
      pack.setting.requireAlt = true
      pack.clips = [Clip(id: "lectern", shows: "A spokesperson", video: video)]
    }
    var clip = draft(calm)
    clip.image = "clips/lectern"
    let posted = try stage.act("00:01:00", .post(clip)).posts.first
    #expect(posted?.video == video && posted?.image == nil)
    let second = try stage.act("00:02:00", .correct(.ownPost(1), draft("Correction: not so.")))
    #expect(second.posts.first?.video == video)
  }

  // MARK: Words

  @Test func `an edit changes the words, keeps the earlier ones and has its time`() throws {
    var stage = try stage()
    #expect(stage.refusal(.edit(.ownPost(1), text: calm)) == .sameText)
    #expect(stage.refusal(.edit(.ownPost(1), text: " ")) == .emptyText)
    let long = String(repeating: "a", count: 281)
    #expect(
      stage.refusal(.edit(.ownPost(1), text: long))
        == .tooLong(limit: 280, length: 281, platform: "Chirrup"))
    #expect(stage.refusal(.edit(.inject("toxic-post"), text: "x")) != nil)
    let new = "\(calm) Use Highway 9."
    let events = try stage.act("00:08:00", .edit(.ownPost(1), text: new))
    let number = try #require(stage.events.posts.first { $0.author.kind == .agency }).number
    #expect(events.last?.happening == .edited(number, text: new))
    #expect(stage.exercise.visiblePosts.first { $0.number == number }?.text == new)
    var standing = StandingActs()
    var posts: [Int: Post] = [:]
    for event in stage.events {
      standing.apply(event) { posts[$0] }
      if case .posted(let post) = event.happening { posts[post.number] = post }
    }
    #expect(standing.edits[number]?.map(\.text) == [calm])
    try stage.advance(to: "00:19:00")
    let late = try self.stage(editMinutes: 3)
    #expect(
      late.refusal(.edit(.ownPost(1), text: new)) == .editTooLate(minutes: 3, platform: "Chirrup"))
  }

  @Test func `an edit answers questions like a new statement`() throws {
    var stage = try stage()
    let open = stage.exercise
    try stage.act(
      "00:06:30", .edit(.ownPost(1), text: "\(calm) We have no confirmation of any toxic cloud."))
    stage.finish()
    let outcome = RunOutcome(of: stage.events, in: stage.pack)
    #expect(!outcome.unanswered.contains { $0.about == ["toxic-cloud"] && $0.at < open.now })
  }

  @Test func `a scheduled post goes out by itself, as it was written`() throws {
    var stage = try stage()
    let end = stage.pack.setting.duration
    for time in [ScenarioTime.zero, .init(seconds: 60), end] {
      #expect(stage.refusal(.schedule(draft("x"), at: time)) == .wrongTime(end.description))
    }
    let events = try stage.act(
      "00:07:00", .schedule(draft("The bridge opens at noon."), at: .init(seconds: 540)))
    #expect(events.posts.isEmpty)
    try stage.advance(to: "00:08:59")
    #expect(!stage.events.posts.contains { $0.text == "The bridge opens at noon." })
    try stage.advance(to: "00:09:00")
    let post = try #require(stage.events.posts.last { $0.author.kind == .agency })
    #expect(post.text == "The bridge opens at noon." && post.at == .init(seconds: 540))
    #expect(stage.events.contains { $0.happening == .scheduleDue(1) })
    #expect(stage.refusal(.unschedule(1)) != nil)
  }

  @Test func `a cancelled scheduled post never appears`() throws {
    var stage = try stage()
    try stage.act("00:07:00", .schedule(draft("Too soon."), at: .init(seconds: 540)))
    #expect(stage.refusal(.unschedule(2)) == .notDone("No scheduled post 2 waits."))
    try stage.act("00:07:30", .unschedule(1))
    stage.finish()
    #expect(!stage.events.posts.contains { $0.text == "Too soon." })
  }

  // MARK: Taking back

  @Test func `what was done can be taken back, and nothing else`() throws {
    var stage = try stage()
    let post = Target.inject("toxic-post")
    for deed in Undoing.allCases {
      let target = deed == .pin ? Target.ownPost(1) : post
      #expect(
        stage.refusal(.undo(deed, target)) == .notDone("You did not \(deed.rawValue) that."))
    }
    try stage.act("00:06:30", .pin(.ownPost(1)))
    try stage.act("00:06:30", .like(post))
    try stage.act("00:06:30", .repost(post))
    try stage.act("00:06:30", .hide(post, reason: "A test."))
    try stage.act("00:06:30", .block(post, reason: "A test."))
    let hidden = try #require(stage.events.posts.first { $0.inject == "toxic-post" }).number
    #expect(!stage.exercise.visiblePosts.contains { $0.number == hidden })
    for deed in Undoing.allCases {
      let target = deed == .pin ? Target.ownPost(1) : post
      try stage.act("00:07:00", .undo(deed, target))
      #expect(stage.refusal(.undo(deed, target)) != nil)
    }
    #expect(stage.exercise.visiblePosts.contains { $0.number == hidden })
    #expect(stage.refusal(.like(post)) == nil && stage.refusal(.repost(post)) == nil)
    stage.finish()
  }

  // MARK: Reports

  @Test func `a network takes down what breaks its rules and keeps criticism`() throws {
    var stage = try Stage { pack in
      for place in pack.injects.indices where pack.injects[place].id == "toxic-post" {
        pack.injects[place].moderation = .removable
      }
    }
    try stage.advance(to: "00:06:30")
    #expect(stage.refusal(.report(.inject("complaint"), reason: "")) == .reasonMissing("report"))
    try stage.act("00:06:30", .report(.inject("complaint"), reason: "It is rude."))
    try stage.act("00:06:30", .report(.inject("toxic-post"), reason: "A hoax."))
    #expect(stage.refusal(.report(.inject("complaint"), reason: "Again.")) != nil)
    try stage.advance(to: "00:16:00")
    let decisions = stage.events.compactMap { event -> ReportDecision? in
      if case .reportDecided(let decision) = event.happening { decision } else { nil }
    }
    let posts = stage.events.posts
    let removed = decisions.filter(\.isRemoved).map(\.post)
    #expect(decisions.count == 2)
    #expect(removed == posts.filter { $0.inject == "toxic-post" }.map(\.number))
    let visible = stage.exercise.visiblePosts.compactMap(\.inject)
    #expect(visible.contains("complaint") && !visible.contains("toxic-post"))
  }
}
