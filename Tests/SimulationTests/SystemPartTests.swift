import Kernel
import RunLog
import ScenarioFormat
import Simulation
import Testing

struct SystemPartTests {
  private func answers(_ events: [RunEvent]) -> [(at: ScenarioTime, text: String, [Fact.ID])] {
    events.compactMap { event in
      guard case .deskAnswered(_, let answer, let learned) = event.happening else { return nil }
      return (event.at, answer, learned)
    }
  }

  private func decisions(_ events: [RunEvent]) -> [ReleaseDecision] {
    events.compactMap { event in
      if case .releaseDecided(let decision) = event.happening { decision } else { nil }
    }
  }

  @Test func `the desk answers after its delay with what is known by then`() throws {
    var stage = try Stage()
    try stage.act("00:01:45", .ask(text: "Was there a crash on the bridge?"))
    #expect(stage.exercise.nextNotable == ScenarioTime(seconds: 135))
    try stage.advance(to: "00:02:14")
    #expect(answers(stage.events).isEmpty)
    try stage.advance(to: "00:02:15")
    let answer = try #require(answers(stage.events).first)
    #expect(answer.text == "Confirmed: a truck crashed on Mill Bridge. You may say so.")
    #expect(answer.2 == ["truck-crash"])
    #expect(stage.exercise.knowledge.contains("truck-crash"))
  }

  @Test func `a question that nobody can place gets an honest answer with examples`() throws {
    var stage = try Stage()
    try stage.act("00:03:00", .ask(text: "What about lunch?"))
    try stage.advance(to: "00:04:00")
    let answer = try #require(answers(stage.events).first)
    #expect(answer.text.hasPrefix("Nothing on that. Ask more precisely"))
    #expect(answer.text.contains("the crash"))
    #expect(!answer.text.contains("driver"))
  }

  @Test func `command grants what is confirmed, refuses the rest, and says what is free`() throws {
    var stage = try Stage()
    try stage.act("00:03:00", .requestRelease(text: "The truck spilled sunflower oil."))
    try stage.act("00:10:00", .requestRelease(text: "The truck spilled sunflower oil."))
    try stage.act("00:11:00", .requestRelease(text: "The driver is Theo Marden."))
    try stage.act("00:12:00", .requestRelease(text: "A truck crashed on Mill Bridge."))
    try stage.act("00:13:00", .requestRelease(text: "We wish everybody a good day."))
    stage.finish()
    let decisions = decisions(stage.events)
    #expect(decisions.map(\.granted) == [[], ["spill-oil"], [], [], []])
    #expect(decisions.map(\.refused) == [["spill-oil"], [], ["driver-name"], [], []])
    #expect(decisions[3].reason.contains("free already"))
    #expect(decisions[4].reason.contains("no fact"))
  }

  @Test func `an inject that waits for a post comes only after one`() throws {
    func delivered(_ events: [RunEvent]) -> ScenarioTime? {
      events.first { event in
        if case .delivered(let delivery) = event.happening {
          delivery.inject == "mother-message"
        } else {
          false
        }
      }?.at
    }
    var silent = try Stage()
    silent.finish()
    #expect(delivered(silent.events) == nil)

    var late = try Stage()
    try late.post("00:16:00", "A truck crashed on Mill Bridge.")
    late.finish()
    #expect(delivered(late.events) == nil)

    var prompt = try Stage()
    try prompt.post("00:08:00", "A truck crashed on Mill Bridge.")
    prompt.finish()
    let time = try #require(delivered(prompt.events))
    #expect((480...500).contains(time.seconds))
  }

  @Test func `every condition of the format holds when it should`() throws {
    let cases: [(Inject.Condition, Int?)] = [
      (.released("truck-crash"), 3), (.corrected("toxic-cloud"), 7), (.misstated("spill-oil"), 5),
      (.posted(3), 7), (.answered("toxic-post"), 9), (.silentFor(ScenarioTime(seconds: 300)), 14),
      (.not(.posted(1)), 0), (.reach("toxic-cloud", above: 0.9999), nil),
    ]
    for (condition, minute) in cases {
      var stage = try Stage { $0.injects.append(Self.note(when: condition)) }
      try stage.post("00:03:00", "A truck crashed on Mill Bridge.")
      try stage.post("00:05:00", "The truck spilled sunflower oil.")
      try stage.post("00:07:00", "There is no toxic gas.")
      let reply = Draft(platform: "microblog", text: "We checked the air, it is fine.")
      try stage.act("00:09:00", .reply(to: .inject("toxic-post"), reply))
      stage.finish()
      let at = stage.events.first { event in
        if case .delivered(let delivery) = event.happening {
          delivery.inject == "extra"
        } else {
          false
        }
      }?.at
      #expect(at.map { $0.seconds / 60 } == minute, "\(condition)")
    }
  }

  @Test func `a colleague's draft is published by approval and stopped by a reply`() throws {
    func stage() throws -> Stage {
      try Stage { $0.injects.append(Self.note(kind: .draft, when: nil)) }
    }
    var approving = try stage()
    let events = try approving.act("00:02:00", .approve(.inject("extra")))
    #expect(events.posts.map(\.text) == ["Something else."])
    #expect(events.posts.first?.author.kind == .agency)

    var rejecting = try stage()
    let no = Draft(platform: "microblog", text: "No, it names the driver.")
    let result = try rejecting.act("00:02:00", .reply(to: .inject("extra"), no))
    #expect(result.posts.isEmpty)
    #expect(
      result.last?.happening == .messaged(to: "extra", post: nil, text: "No, it names the driver.")
    )
    #expect(
      rejecting.refusal(.approve(.inject("extra")))
        == .alreadyDone("You have decided on that draft already.")
    )
  }

  private static func note(
    kind: Inject.Kind = .note,
    when condition: Inject.Condition?
  ) -> Inject {
    Inject(
      id: "extra",
      at: .zero,
      conditions: condition.map { [$0] } ?? [],
      until: nil,
      from: .person(name: "Sam", handle: "sam"),
      to: "pio",
      channel: .desk,
      kind: kind,
      text: "Something else.",
      alt: nil,
      media: nil,
      replyTo: nil,
      tells: [],
      states: [:],
      question: nil,
      moderation: nil,
      expect: "",
      objective: nil
    )
  }
}
