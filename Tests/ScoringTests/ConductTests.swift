import Kernel
import RunLog
import ScenarioFormat
import Scoring
import Testing

/// What the acts around posts and the account mean for the score.
struct ConductTests {
  private let items = [
    SmallPack.item(.release(["stay-away"], any: false), points: 20, criterion: .law, id: "law"),
    SmallPack.item(.release(["stay-away"], any: false), points: 15, criterion: .safety, id: "safe"),
    SmallPack.item(
      .release(["stay-away"], any: false), points: 15, criterion: .timeliness, id: "time"),
  ]

  private func score(
    change: (inout ScenarioPack) -> Void = { _ in }, _ play: (inout RunBuilder) -> Void
  ) -> Score {
    var pack = SmallPack.pack(items)
    change(&pack)
    var run = RunBuilder(pack)
    run.post("00:01:00", "Stay away from the docks.")
    play(&run)
    return Scorer(pack: pack).score(run.events)
  }

  private func faults(_ play: (inout RunBuilder) -> Void) -> [CriticalFault.Kind] {
    score(play).criticalFaults.map(\.kind)
  }

  private func losses(
    change: (inout ScenarioPack) -> Void = { _ in }, _ play: (inout RunBuilder) -> Void
  ) -> [String: Double] {
    let lines = score(change: change, play).evidence.filter { $0.isLoss && $0.item == nil }
    return Dictionary(lines.map { ($0.rule, $0.points) }) { $0 + $1 }
  }

  private static func setPartisan(_ pack: inout ScenarioPack) {
    for place in pack.injects.indices where pack.injects[place].id == "question" {
      pack.injects[place].isPartisan = true
    }
  }

  // MARK: Moderation

  @Test func `what a network takes down is no deed of the officer's`() {
    let kinds = faults { run in
      run.act("00:14:30", .report(.inject("insult"), reason: "Rude."))
      run.add(.withdrawn(3, deed: "report", reason: "The network."), at: "00:20:00")
    }
    #expect(kinds.isEmpty)
  }

  @Test func `reporting criticism costs law, reporting private data costs nothing`() {
    #expect(
      losses { $0.act("00:14:30", .report(.inject("insult"), reason: "Rude.")) }
        == ["reported-criticism": -1])
    #expect(losses { $0.act("00:16:30", .report(.inject("doxx"), reason: "Address.")) }.isEmpty)
  }

  @Test func `hiding criticism stays a fault after it was taken back`() {
    let kinds = faults { run in
      run.act("00:14:30", .hide(.inject("insult"), reason: "Rude."))
      run.add(.undone(.hide, 3), at: "00:15:00")
    }
    #expect(kinds == [.viewpointDeletion])
  }

  @Test(arguments: [
    ("Our policy: no comments during incidents.", [CriticalFault.Kind]()),
    ("Too many insults and complaints.", [.viewpointDeletion]),
  ])
  func `closing comments for everybody is allowed, because of criticism it is not`(
    reason: String, expected: [CriticalFault.Kind]
  ) {
    let found = score { $0.act("00:20:00", .closeComments(.ownPost(1), reason: reason)) }
    #expect(found.criticalFaults.map(\.kind) == expected)
    if !expected.isEmpty { #expect(found.criticalFaults.first?.exhibit.quote == reason) }
  }

  @Test func `closing comments once a critic has spoken there is a viewpoint fault`() throws {
    let found = score { run in
      let critic = Post(
        number: 90, at: RunBuilder.time("00:14:10"), platform: "microblog",
        author: Author(kind: .crowd, name: "Cal", handle: "cal", followers: 10),
        text: "You are useless.", parent: run.ownPosts[0], root: run.ownPosts[0], inject: "insult")
      run.add(.posted(critic), at: "00:14:10")
      run.act("00:20:00", .closeComments(.ownPost(1), reason: "Our policy."))
    }
    let fault = try #require(found.criticalFaults.first)
    #expect(fault.kind == .viewpointDeletion && fault.exhibit.quote == "You are useless.")
  }

  // MARK: Edits

  private func edited(to text: String, correction: String? = nil) -> [CriticalFault.Kind] {
    faults { run in
      let number = run.post("00:06:00", "A bomb went off. Stay away.")
      run.add(.edited(number, text: text), at: "00:08:00")
      if let correction { run.post("00:09:00", correction) }
    }
  }

  @Test func `editing a false statement away without saying so is a records fault`() {
    #expect(edited(to: "Stay away.").contains(.deletedRecord))
  }

  @Test func `an edit that says what was wrong is a correction`() {
    let open = "Correction: we said a bomb went off. That was wrong. There was no bomb. Stay away."
    #expect(edited(to: open).isEmpty)
    #expect(edited(to: "Stay away.", correction: "There was no bomb. We were wrong.").isEmpty)
  }

  @Test func `edited words are read like new ones, the old ones are not said again`() {
    let leak = "The team waits on the crane."
    let kinds = faults { run in
      let number = run.post("00:06:00", "Stay away.")
      run.add(.edited(number, text: "Stay away. \(leak)"), at: "00:07:00")
    }
    #expect(kinds == [.tacticalPosition])
    let twice = score { run in
      let number = run.post("00:06:00", "Nine people are hurt.")
      run.add(.edited(number, text: "Nine people are hurt. Stay away."), at: "00:09:00")
    }
    #expect(!twice.criticalFaults.contains { $0.what.contains("not the first time") })
  }

  @Test func `a scheduled post says what it says when it appears`() {
    let kinds = faults { run in
      let post = ScheduledPost(
        number: 1, draft: Draft(platform: "microblog", text: "A bomb went off."),
        at: RunBuilder.time("00:40:00"))
      run.add(.scheduled(post), at: "00:02:00")
      run.add(.scheduleDue(1), at: "00:40:00")
      run.post("00:40:00", "A bomb went off.")
    }
    #expect(kinds == [.inventedFact])
  }

  // MARK: The account

  @Test func `taking a side costs law once, however it is done`() {
    let deeds: [Deed] = [
      .like(.inject("question")), .repost(.inject("question")),
      .follow(handle: "somebody", on: "microblog"),
    ]
    for deed in deeds {
      #expect(
        losses(change: Self.setPartisan) { $0.act("00:11:00", deed) }
          == ["politics-or-endorsement": -2], "\(deed.name)")
      #expect(losses { $0.act("00:11:00", deed) }.isEmpty, "\(deed.name)")
    }
    #expect(
      losses(change: Self.setPartisan) { run in for deed in deeds { run.act("00:11:00", deed) } }
        == ["politics-or-endorsement": -2])
  }

  private func asking(_ number: Int, below parent: Int?, at time: String) -> Happening {
    .posted(
      Post(
        number: number, at: RunBuilder.time(time), platform: "microblog",
        author: Author(kind: .crowd, name: "Ann", handle: "ann", followers: 10),
        text: "Is there a bomb?", parent: parent, root: parent ?? number,
        question: Post.Question(about: ["bomb"], urgency: .danger)))
  }

  @Test func `muting a question of danger that stays open costs safety`() {
    func lost(answers: Bool) -> [String: Double] {
      losses { run in
        run.act("00:02:00", .mute(words: "BOMB", on: "microblog"))
        run.add(asking(91, below: nil, at: "00:10:00"), at: "00:10:00")
        if answers { run.post("00:20:00", "There was no bomb.") }
      }
    }
    #expect(lost(answers: false) == ["muted-danger": -2])
    #expect(lost(answers: true).isEmpty)
  }

  @Test func `a question time in which most questions stay open costs timeliness`() {
    func lost(answers: Bool) -> [String: Double] {
      losses { run in
        let post = run.post("00:16:00", "LIVE question time: the fire. Ask below.")
        let session = LiveSession(platform: "microblog", post: post, topic: "the fire.")
        run.add(.liveStarted(session), at: "00:16:00")
        run.add(asking(92, below: post, at: "00:17:00"), at: "00:17:00")
        if answers { run.post("00:18:00", "There was no bomb.") }
        run.add(.liveEnded(post), at: "00:25:00")
      }
    }
    #expect(lost(answers: false) == ["open-question-time": -1])
    #expect(lost(answers: true).isEmpty)
  }
}
