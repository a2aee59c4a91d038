import Kernel
import RunLog
import ScenarioFormat
import Simulation
import Testing

struct ActionRuleTests {
  private func draft(_ text: String, on platform: SocialPlatform.ID = "microblog") -> Draft {
    Draft(platform: platform, text: text)
  }

  @Test func `nothing is possible before the start and after the end`() throws {
    let pack = try Stage.pack()
    var fresh = Exercise(pack: pack, platforms: Stage.platforms, seed: 1)
    let action = Action(key: "k", role: "pio", deed: .ask(text: "What happened?"))
    #expect(throws: ActionError.notStarted) { try fresh.perform(action) }
    _ = fresh.start()
    _ = fresh.end()
    #expect(throws: ActionError.ended) { try fresh.perform(action) }
  }

  @Test func `only the player's role acts`() throws {
    let stage = try Stage()
    #expect(stage.refusal(.ask(text: "?"), role: "command") == .roleCannotAct("command"))
    #expect(stage.refusal(.ask(text: "?"), role: "nobody") == .roleCannotAct("nobody"))
  }

  @Test func `a text has to exist and fit, counted as people count characters`() throws {
    let stage = try Stage()
    #expect(stage.refusal(.post(draft(" \n\t"))) == .emptyText)
    let family = "👨‍👩‍👧‍👦"
    #expect(stage.refusal(.post(draft(String(repeating: family, count: 280)))) == nil)
    #expect(
      stage.refusal(.post(draft(String(repeating: family, count: 281))))
        == .tooLong(limit: 280, length: 281, platform: "Chirrup")
    )
    #expect(
      stage.refusal(.post(draft("Hello", on: "elsewhere")))
        == .unknownPlatform("elsewhere", known: ["microblog", "community"])
    )
  }

  @Test func `a picture needs a description of bearable length`() throws {
    let stage = try Stage()
    var picture = draft("A map.")
    picture.image = "map.svg"
    #expect(stage.refusal(.post(picture)) == .altMissing)
    picture.alt = "  "
    #expect(stage.refusal(.post(picture)) == .altMissing)
    picture.alt = String(repeating: "a", count: 1001)
    #expect(stage.refusal(.post(picture)) == .altTooLong(limit: 1000))
    picture.alt = "The closed bridge."
    #expect(stage.refusal(.post(picture)) == nil)
  }

  @Test func `a poll needs a platform with polls and two to four different options`() throws {
    let stage = try Stage()
    let text = draft("Which road?")
    #expect(
      stage.refusal(.poll(draft("Which road?", on: "community"), options: ["a", "b"]))
        == .notPossible(.poll, on: "Commonroom")
    )
    for options in [["a"], ["a", "a"], ["a", " "], ["a", "b", "c", "d", "e"]] {
      #expect(stage.refusal(.poll(text, options: options)) == .pollOptions)
    }
    #expect(stage.refusal(.poll(text, options: ["Mill Road", "Highway"])) == nil)
  }

  @Test func `targets have to be there`() throws {
    var stage = try Stage()
    let nothing: [(Deed, String)] = [
      (.reply(to: .inject("toxic-post"), draft("Checking.")), "inject:toxic-post"),
      (.pin(.ownPost(1)), "post:1"),
      (.like(.post(4000)), "crowd:4000"),
      (.reply(to: .latestQuestion, draft("Yes.")), "question:latest"),
      (.correct(.ownPost(-1), draft("Sorry.")), "post:-1"),
      (.approve(.inject("no-such")), "inject:no-such"),
    ]
    for (deed, target) in nothing {
      #expect(stage.refusal(deed) == .noSuchTarget(target))
    }
    try stage.advance(to: "00:04:00")
    #expect(stage.refusal(.reply(to: .inject("toxic-post"), draft("Checking."))) == nil)
    #expect(stage.refusal(.reply(to: .latestQuestion, draft("Checking."))) == nil)
  }

  @Test func `targets have to fit`() throws {
    var stage = try Stage()
    try stage.post("00:02:30", "A truck crashed on Mill Bridge.")
    try stage.advance(to: "00:04:00")
    func wrong(_ deed: Deed) -> Bool {
      if case .wrongTarget = stage.refusal(deed) { true } else { false }
    }
    #expect(wrong(.reply(to: .inject("reporter-call"), draft("Hello."))))
    #expect(wrong(.reply(to: .inject("toxic-post"), draft("Hello.", on: "community"))))
    #expect(wrong(.pin(.inject("toxic-post"))))
    #expect(wrong(.correct(.inject("toxic-post"), draft("Sorry."))))
    #expect(wrong(.hide(.ownPost(1), reason: "Old.")))
    #expect(wrong(.block(.ownPost(1), reason: "Old.")))
    #expect(wrong(.message(to: .ownPost(1), text: "Hello.")))
    #expect(wrong(.approve(.inject("toxic-post"))))
  }

  @Test func `taking down, blocking and handing over need a reason`() throws {
    var stage = try Stage()
    try stage.advance(to: "00:06:00")
    let target = Target.inject("complaint")
    #expect(stage.refusal(.hide(target, reason: " ")) == .reasonMissing("hide"))
    #expect(stage.refusal(.delete(target, reason: "")) == .reasonMissing("delete"))
    #expect(stage.refusal(.block(target, reason: "")) == .reasonMissing("block"))
    #expect(stage.refusal(.escalate(target, reason: "")) == .reasonMissing("escalate"))
  }

  @Test func `what was done already is not done again`() throws {
    var stage = try Stage()
    let target = Target.inject("complaint")
    try stage.act("00:06:00", .like(target))
    try stage.act("00:06:00", .repost(target))
    try stage.act("00:06:00", .hide(target, reason: "A test."))
    try stage.act("00:06:00", .block(target, reason: "A test."))
    func isDone(_ deed: Deed) -> Bool {
      if case .alreadyDone = stage.refusal(deed) { true } else { false }
    }
    #expect(isDone(.hide(target, reason: "Again.")))
    #expect(isDone(.block(target, reason: "Again.")))
    #expect(stage.refusal(.like(target)) == .noSuchTarget("inject:complaint"))
  }

  @Test func `an error leaves the run as it was`() throws {
    var stage = try Stage()
    var refused = stage
    #expect(throws: ActionError.emptyText) {
      try refused.exercise.perform(
        Action(key: "a1", role: "pio", deed: .post(Draft(platform: "microblog", text: "")))
      )
    }
    try stage.post("00:03:00", "A truck crashed on Mill Bridge.")
    try refused.post("00:03:00", "A truck crashed on Mill Bridge.")
    stage.finish()
    refused.finish()
    #expect(stage.events == refused.events)
  }
}
