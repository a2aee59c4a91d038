import Kernel
import ScenarioFormat
import TextAnalysis

/// A small scenario: a fire at a warehouse, for tests that build their rubric themselves.
enum SmallPack {
  static func pack(_ items: [RubricItem] = []) -> ScenarioPack {
    ScenarioPack(
      setting: setting,
      facts: facts,
      rumours: rumours,
      injects: injects,
      rubric: items,
      archetypes: [],
      grammar: [:]
    )
  }

  static func item(
    _ test: RubricItem.Test,
    points: Double = 4,
    criterion: Criterion = .accuracy,
    window: (String, String)? = nil,
    objective: String? = nil,
    id: RubricItem.ID = "item"
  ) -> RubricItem {
    RubricItem(
      id: id,
      criterion: criterion,
      objective: objective,
      points: points,
      title: "Title",
      why: "Why.",
      source: "A book",
      test: test,
      window: window.map {
        RubricItem.Window(full: RunBuilder.time($0.0), zero: RunBuilder.time($0.1))
      }
    )
  }

  private static let setting = ScenarioSetting(
    id: "warehouse",
    title: "Fire",
    summary: "A fire.",
    kind: .fictional,
    sources: [],
    duration: RunBuilder.time("01:00:00"),
    place: "Fairhaven",
    site: "Dock Nine",
    date: "2026-06-13",
    startMinute: 600,
    agency: ScenarioSetting.Agency(
      name: "Fairhaven Police Department",
      short: "Fairhaven PD",
      handle: "FairhavenPD",
      phones: [ScenarioSetting.Phone(label: "Tip line", number: "555-0142")]
    ),
    briefing: "",
    objectives: [ScenarioSetting.Objective(id: "holding", text: "Be first.")],
    roles: [ScenarioSetting.Role(id: "pio", name: "Public information officer", isPlayer: true)],
    desk: ScenarioSetting.Desk(name: "Desk", delay: .zero),
    approval: ScenarioSetting.Approval(by: "command", delay: .zero),
    platforms: [ScenarioSetting.PlatformUse(id: "microblog", followers: 100)],
    population: ScenarioSetting.Population(agents: 100, trust: 0.5, anxiety: 0.5),
    requireAlt: true
  )

  private static func fact(
    _ id: Fact.ID,
    _ statement: String,
    _ pattern: [[String]],
    category: Fact.Category = .event,
    truth: Fact.Truth = .trueFrom(.zero),
    known: String = "00:00:00",
    by: Fact.Authority = .pio,
    from: String = "00:00:00",
    fault: Fact.Fault? = nil,
    isDangerous: Bool = false
  ) -> Fact {
    Fact(
      id: id,
      short: id.rawValue,
      statement: statement,
      category: category,
      truth: truth,
      knownFrom: RunBuilder.time(known),
      release: Fact.Release(by: by, from: RunBuilder.time(from)),
      fault: fault,
      isDangerous: isDangerous,
      desk: [],
      recognise: [ClaimPattern(slots: pattern.map { .words($0) })],
      source: nil
    )
  }

  private static let facts: [Fact] = [
    fact("fire", "A fire burns at Dock Nine.", [["fire"], ["dock nine"]], known: "00:05:00"),
    fact(
      "stay-away",
      "Stay away from the docks.",
      [["stay away"]],
      category: .guidance,
      isDangerous: true
    ),
    Fact(
      id: "hurt",
      short: "how many are hurt",
      statement: "Three people are hurt.",
      category: .casualty,
      truth: .trueFrom(.zero),
      knownFrom: RunBuilder.time("00:10:00"),
      release: Fact.Release(by: .command, from: RunBuilder.time("00:10:00")),
      fault: nil,
      isDangerous: false,
      desk: [],
      recognise: [
        ClaimPattern(slots: [.number(3, of: ["people", "workers"]), .words(["hurt", "injured"])])
      ],
      source: nil
    ),
    fact(
      "door-wedged",
      "A pallet blocked the door.",
      [["pallet"], ["door"]],
      category: .cause,
      known: "00:20:00"
    ),
    fact(
      "all-clear",
      "The docks are safe again.",
      [["docks"], ["safe again", "all clear"]],
      category: .process,
      truth: .trueFrom(RunBuilder.time("00:40:00")),
      known: "00:40:00"
    ),
    fact(
      "team-spot",
      "The rescue team waits on the crane.",
      [["team"], ["crane"]],
      category: .tactic,
      by: .nobody,
      fault: .tacticalPosition
    ),
    fact(
      "night-guard",
      "The night guard is missing.",
      [["night guard"], ["missing"]],
      category: .victim,
      by: .nobody
    ),
  ]

  private static let rumours: [Rumour] = [
    rumour("bomb", "A bomb went off.", [["bomb"]], .false, known: "00:15:00"),
    rumour("arson", "Somebody set the fire.", [["arson"]], .unresolved, known: nil),
    rumour("bridge", "The bridge is closed.", [["bridge"], ["closed"]], .true, known: "00:10:00"),
  ]

  private static func rumour(
    _ id: Rumour.ID,
    _ statement: String,
    _ pattern: [[String]],
    _ verdict: Rumour.Verdict,
    known: String?
  ) -> Rumour {
    Rumour(
      id: id,
      short: "the \(id)",
      statement: statement,
      verdict: verdict,
      startsAt: .zero,
      infectiousness: 0.5,
      harm: 0.8,
      platforms: ["microblog"],
      origin: nil,
      seed: "seed",
      resolvedBy: nil,
      knownFrom: known.map(RunBuilder.time),
      desk: [],
      recognise: [ClaimPattern(slots: pattern.map { .words($0) })]
    )
  }

  private static let injects: [Inject] = [
    inject("question", .post, "Is my brother safe?", at: "00:10:00", asks: true),
    inject("call", .call, "What do you know?", at: "00:12:00", asks: true),
    inject("insult", .post, "You are useless.", at: "00:14:00", moderation: .protected),
    inject("doxx", .post, "He lives at 9 Oak Street.", at: "00:16:00", moderation: .removable),
    inject("draft", .draft, "There was a bomb at the docks.", at: "00:18:00"),
    inject("late", .message, "Only when something went wrong.", at: nil),
  ]

  private static func inject(
    _ id: Inject.ID,
    _ kind: Inject.Kind,
    _ text: String,
    at: String?,
    moderation: Inject.Moderation? = nil,
    asks: Bool = false
  ) -> Inject {
    Inject(
      id: id,
      at: at.map(RunBuilder.time),
      conditions: at == nil ? [.posted(99)] : [],
      until: nil,
      from: .person(name: "Mia Lund", handle: "mia"),
      to: "pio",
      channel: .platform("microblog"),
      kind: kind,
      text: text,
      alt: nil,
      media: nil,
      replyTo: nil,
      tells: [],
      states: [:],
      question: asks ? Inject.Question(about: ["fire"], urgency: .danger) : nil,
      moderation: moderation,
      expect: "",
      objective: nil
    )
  }
}
