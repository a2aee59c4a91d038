import Kernel
import RunLog
import ScenarioFormat
import Simulation
import Testing

/// The account's settings, closed comments, question times and polls.
struct AccountActTests {
  private let calm = "A truck crashed on Mill Bridge. The bridge is closed. Keep off it."

  @Test func `following, muting and the profile are noted once and taken back once`() throws {
    var stage = try Stage()
    try stage.advance(to: "00:06:30")
    let rosa = try #require(stage.events.posts.first { $0.inject == "toxic-post" }).author.handle
    let cases: [(Deed, Deed)] = [
      (.follow(handle: "@\(rosa)", on: "microblog"), .unfollow(handle: rosa, on: "microblog")),
      (.mute(words: "gas", on: "microblog"), .unmute(words: "gas", on: "microblog")),
      (
        .setProfile("microblog", notice: "Not monitored 24/7. Call 911."),
        .setProfile("microblog", notice: "")
      ),
    ]
    for (deed, undo) in cases {
      #expect(stage.refusal(undo) != nil)
      try stage.act("00:06:30", deed)
      #expect(stage.refusal(deed) != nil)
      try stage.act("00:06:30", undo)
      #expect(stage.refusal(deed) == nil)
    }
    #expect(
      stage.refusal(.follow(handle: "nobody", on: "microblog"))
        == .unknownAccount("nobody", on: "Chirrup"))
    let long = String(repeating: "a", count: 161)
    #expect(
      stage.refusal(.setProfile("microblog", notice: long)) == .noticeTooLong(limit: 160))
    #expect(stage.refusal(.logDecision(text: "Hold the name.", reason: " ")) != nil)
    #expect(stage.refusal(.logDecision(text: " ", reason: "Family first.")) == .emptyText)
    try stage.act("00:06:30", .logDecision(text: "Hold the name.", reason: "Family first."))
  }

  @Test func `a muted question of danger still waits for an answer`() throws {
    var plain = try Stage()
    var muted = try Stage()
    try muted.act("00:03:00", .mute(words: "toxic", on: "microblog"))
    plain.finish()
    muted.finish()
    let open = RunOutcome(of: muted.events, in: muted.pack).unanswered
    #expect(open.first?.urgency == .danger)
    #expect(open == RunOutcome(of: plain.events, in: plain.pack).unanswered)
    #expect(plain.events.talk.map(\.text) == muted.events.talk.map(\.text))
  }

  @Test func `nobody replies where comments are closed; some say it elsewhere`() throws {
    func replies(_ isClosed: Bool, _ seed: UInt64) throws -> (below: Int, outside: Int) {
      var stage = try Stage(seed: seed)
      try stage.post("00:02:30", calm)
      if isClosed { try stage.act("00:02:30", .closeComments(.ownPost(1), reason: "Policy.")) }
      stage.finish()
      let number = stage.events.posts.first { $0.author.kind == .agency }?.number
      let talk = stage.events.talk
      return (talk.count { $0.root == number }, talk.count { $0.parent == nil })
    }
    var (open, closed) = (0, 0)
    var (before, after) = (0, 0)
    for seed in 1...6 as ClosedRange<UInt64> {
      let (free, shut) = (try replies(false, seed), try replies(true, seed))
      (open, closed) = (open + free.below, closed + shut.below)
      (before, after) = (before + free.outside, after + shut.outside)
    }
    #expect(open > 0 && closed == 0)
    #expect(after > before)
  }

  @Test func `comments that were opened again get replies`() throws {
    var stage = try Stage()
    try stage.post("00:02:30", calm)
    try stage.act("00:02:30", .closeComments(.ownPost(1), reason: "Policy."))
    #expect(stage.refusal(.closeComments(.ownPost(1), reason: "Policy.")) != nil)
    try stage.act("00:02:40", .openComments(.ownPost(1)))
    #expect(stage.refusal(.openComments(.ownPost(1))) != nil)
    stage.finish()
    #expect(stage.events.talk.contains { $0.parent != nil })
  }

  @Test func `a question time brings questions fast, and ends`() throws {
    var stage = try Stage()
    #expect(stage.refusal(.endLive) == .notDone("No question time goes on."))
    let opening = try stage.act("00:05:00", .startLive("microblog", topic: "the bridge."))
    let announced = try #require(opening.posts.first)
    #expect(announced.author.kind == .agency && announced.text.contains("the bridge."))
    #expect(stage.refusal(.startLive("microblog", topic: "more")) != nil)
    try stage.advance(to: "00:10:00")
    let asked = stage.events.talk.filter { $0.parent == announced.number }
    #expect(asked.count >= 5, "\(asked.count)")
    #expect(asked.contains { $0.question != nil })
    try stage.act("00:10:00", .endLive)
    stage.finish()
    let questions = stage.events.talk.filter {
      $0.parent == announced.number && $0.stance == .query
    }
    #expect(questions.count { $0.at > .init(seconds: 600) } <= 4)
  }

  @Test func `votes grow with those who see the poll, and never shrink`() throws {
    var stage = try Stage()
    try stage.act(
      "00:05:00",
      .poll(
        Draft(platform: "microblog", text: "What do you smell?"),
        options: ["A toxic cloud", "Cooking oil", "Nothing"]))
    stage.finish()
    let counts = stage.events.compactMap { event -> PollCount? in
      if case .voted(let counts) = event.happening { counts.first } else { nil }
    }
    #expect(counts.count > 2)
    for (early, late) in zip(counts, counts.dropFirst()) {
      #expect(zip(early.votes, late.votes).allSatisfy { $0 <= $1 } && early.total < late.total)
    }
  }

  @Test func `a network from before acts were named counts no votes`() throws {
    var network = Stage.platforms[0]
    network.countsPolls = false
    var stage = try Stage(platforms: [network, Stage.platforms[1]])
    try stage.act(
      "00:05:00", .poll(Draft(platform: "microblog", text: "Which?"), options: ["a", "b"]))
    stage.finish()
    let hasVotes = stage.events.contains { event in
      if case .voted = event.happening { true } else { false }
    }
    #expect(!hasVotes)
  }

  @Test func `all acts together are the same again, whatever the steps`() throws {
    func play(_ step: Int) throws -> [RunEvent] {
      var stage = try Stage(seed: 3)
      func wait(_ stage: inout Stage, until end: Int) {
        for second in stride(from: stage.exercise.now.seconds, to: end, by: step) {
          stage.events += stage.exercise.advance(to: .init(seconds: second))
        }
      }
      try stage.post("00:02:30", calm)
      let deeds: [(Int, Deed)] = [
        (300, .schedule(Draft(platform: "community", text: calm), at: .init(seconds: 500))),
        (310, .startLive("microblog", topic: "the bridge.")),
        (320, .poll(Draft(platform: "microblog", text: "Which?"), options: ["a", "b"])),
        (400, .report(.inject("complaint"), reason: "Rude.")),
        (420, .closeComments(.ownPost(1), reason: "Policy.")),
        (430, .edit(.ownPost(1), text: "Keep off Mill Bridge.")),
        (600, .endLive),
      ]
      for (second, deed) in deeds {
        wait(&stage, until: second)
        try stage.act(ScenarioTime(seconds: second).description, deed)
      }
      wait(&stage, until: 1200)
      stage.finish()
      return stage.events
    }
    #expect(try play(1) == play(977))
  }
}
