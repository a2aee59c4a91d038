import Kernel
import RunLog
import ScenarioFormat
import Simulation
import Testing

struct CrowdTests {
  private static let explained = "There is no toxic gas. The truck spilled sunflower oil."

  private func believers(correctedAt time: String?, seed: UInt64) throws -> Double {
    var stage = try Stage(seed: seed) { $0.setting.duration = ScenarioTime(seconds: 3600) }
    if let time { try stage.post(time, Self.explained) }
    stage.finish()
    return try #require(stage.events.reach("toxic-cloud")).believes
  }

  @Test func `a rumour corrected early keeps fewer believers than late, and late than never`()
    throws
  {
    func mean(_ time: String?) throws -> Double {
      try (1...8).reduce(0) { try $0 + believers(correctedAt: time, seed: UInt64($1)) } / 8
    }
    let (early, late, never) = (try mean("00:10:00"), try mean("00:40:00"), try mean(nil))
    #expect(early < 0.85 * late)
    #expect(late < 0.95 * never)
    #expect(early > 0)
  }

  @Test func `an unanswered question of danger comes back, an answered one is thanked`() throws {
    var silent = try Stage()
    silent.finish()
    let question = try #require(silent.events.posts.first { $0.inject == "toxic-post" })
    let again = silent.events.posts.filter {
      $0.root == question.number && $0.parent != nil && $0.question == question.question
    }
    #expect((1...2).contains(again.count))

    var prompt = try Stage()
    let reply = Draft(platform: "microblog", text: "We are testing. Toxic gas is not confirmed.")
    try prompt.act("00:05:00", .reply(to: .inject("toxic-post"), reply))
    prompt.finish()
    let own = try #require(prompt.events.posts.first { $0.author.kind == .agency })
    let thanks = prompt.events.posts.filter {
      $0.parent == own.number && $0.author == question.author
    }
    #expect(thanks.count == 1)
    #expect(
      !prompt.events.posts.contains {
        $0.parent == question.number && $0.author == question.author
      }
    )
  }

  @Test func `stating the fact that explains a rumour answers those who asked about it`() throws {
    var stage = try Stage()
    try stage.advance(to: "00:05:00")
    let before = RunOutcome(of: stage.events, in: stage.pack).unanswered
    #expect(before.contains { $0.about.contains("toxic-cloud") })
    try stage.post("00:10:30", "The truck spilled sunflower oil. It is slippery.")
    let after = RunOutcome(of: stage.events, in: stage.pack).unanswered
    #expect(!after.contains { $0.about.contains("toxic-cloud") })
  }

  @Test func `silence costs trust and raises fear, words do the opposite`() throws {
    var silent = try Stage { $0.setting.duration = ScenarioTime(seconds: 3600) }
    var speaking = try Stage { $0.setting.duration = ScenarioTime(seconds: 3600) }
    for minute in stride(from: 5, to: 60, by: 10) {
      let time = ScenarioTime(seconds: minute * 60).description
      try speaking.post(time, "Mill Bridge is closed. Keep off it. It is minute \(minute).")
    }
    silent.finish()
    speaking.finish()
    let (worse, better) = try (
      #require(silent.events.lastMeasure), #require(speaking.events.lastMeasure)
    )
    #expect(better.trust > worse.trust + 0.03)
    #expect(better.anxiety < worse.anxiety - 0.03)
  }

  @Test func `stating a falsehood costs trust and is held against the agency`() throws {
    var stage = try Stage()
    var honest = stage
    try stage.post("00:05:00", "A toxic gas leak has poisoned the air at Mill Bridge.")
    try honest.post("00:05:00", "A truck crashed on Mill Bridge.")
    stage.finish()
    honest.finish()
    let own = try #require(stage.events.posts.first { $0.author.kind == .agency })
    let after = stage.events.talk.filter {
      $0.parent == own.number && $0.at > ScenarioTime(seconds: 600) && $0.claim == "toxic-cloud"
    }
    #expect(!after.isEmpty)
    let (wrong, right) = try (
      #require(stage.events.lastMeasure), #require(honest.events.lastMeasure)
    )
    #expect(wrong.trust < right.trust - 0.02)
  }

  @Test func `counters come at most once a minute for a post and never fall`() throws {
    var stage = try Stage()
    try stage.post("00:03:00", "Mill Bridge is closed. Keep off it.")
    stage.finish()
    var last: [Int: (at: ScenarioTime, views: Int)] = [:]
    for event in stage.events {
      guard case .counted(let counters) = event.happening else { continue }
      for counter in counters {
        if let old = last[counter.post] {
          #expect(event.at - old.at >= ScenarioTime(seconds: 60) || event.at == stage.exercise.now)
          #expect(counter.views >= old.views)
        }
        last[counter.post] = (event.at, counter.views)
      }
    }
    let own = try #require(stage.events.posts.first { $0.author.kind == .agency })
    #expect(try #require(last[own.number]).views > 100)
  }

  @Test func `what is taken down stays in the record and leaves the feed`() throws {
    var stage = try Stage()
    let events = try stage.act("00:06:00", .hide(.inject("complaint"), reason: "Threat."))
    let post = try #require(stage.events.posts.first { $0.inject == "complaint" })
    #expect(events.last?.happening == .withdrawn(post.number, deed: "hide", reason: "Threat."))
    #expect(!stage.exercise.visiblePosts.contains { $0.number == post.number })
    #expect(stage.events.posts.contains(post))
    stage.finish()
    #expect(!stage.events.posts.contains { $0.parent == post.number && $0.at > post.at })
  }

  @Test func `the outcome names open questions, the dangerous ones first`() throws {
    var stage = try Stage()
    stage.finish()
    let outcome = RunOutcome(of: stage.events, in: stage.pack)
    #expect(outcome.unanswered.first?.urgency == .danger)
    #expect(outcome.unanswered.contains { $0.inject == "reporter-call" })
    #expect(outcome.reach == stage.events.lastMeasure?.claims)
    let ranks = outcome.unanswered.map { $0.urgency == .danger }
    #expect(ranks == ranks.filter { $0 } + ranks.filter { !$0 })
    let open = try #require(stage.events.lastMeasure).openQuestions
    #expect(outcome.unanswered.count { $0.post != nil } == open)
  }

  @Test func `a large town fits`() throws {
    var stage = try Stage { $0.setting.population.agents = 100_000 }
    try stage.advance(to: "00:06:00")
    #expect(try #require(stage.events.reach("toxic-cloud")).heard > 0.001)
  }
}
