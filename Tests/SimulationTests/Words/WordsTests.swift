import Kernel
import RunLog
import ScenarioFormat
import Simulation
import Testing

struct WordsTests {
  private func long(seed: UInt64) throws -> Stage {
    var stage = try Stage(seed: seed) { pack in
      pack.setting.duration = ScenarioTime(seconds: 5400)
      for place in pack.archetypes.indices {
        pack.archetypes[place].phrases.append(
          Phrase(stance: .comment, topic: .general(.corrected), lines: ["So it is “{quote}”"])
        )
      }
    }
    try stage.post("00:20:00", "{claim} is \"closed\" {quote} {nothing}: keep off Mill Bridge.")
    try stage.post("00:30:00", "There is no toxic gas. The truck spilled sunflower oil.")
    stage.finish()
    return stage
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `the crowd says nothing twice and leaves no slot open`(seed: UInt64) throws {
    let stage = try long(seed: seed)
    let texts = stage.events.talk.map { $0.text.lowercased() }
    #expect(texts.count > 30)
    #expect(Set(texts).count == texts.count)
    #expect(!texts.contains { $0.contains("{") || $0.contains("}") || $0.contains("  ") })
  }

  @Test func `replies name their thread, their stance and what they are about`() throws {
    let stage = try long(seed: 4)
    let posts = stage.events.posts
    for post in posts {
      if let parent = post.parent {
        #expect(parent < post.number)
        #expect(posts.first { $0.number == parent }?.root == post.root)
      } else {
        #expect(post.root == post.number)
      }
    }
    #expect(stage.events.talk.allSatisfy { $0.stance != nil })
    #expect(stage.events.talk.contains { $0.claim == "toxic-cloud" && $0.parent != nil })
  }

  @Test func `a denial with its explanation is quoted`() throws {
    let quoting = try (1...6).contains { seed in
      try long(seed: UInt64(seed)).events.talk.contains {
        $0.text.contains("sunflower oil")
      }
    }
    #expect(quoting)
  }

  @Test func `people use their persona's handle or one of their own, never two for one`() throws {
    let authors = Set(try long(seed: 5).events.talk.map(\.author))
    #expect(Set(authors.map(\.handle)).count == authors.count)
    #expect(authors.count > 8)
  }

  @Test func `hostile texts do no harm`() throws {
    let hostile = [
      String(repeating: "e\u{301}\u{302}\u{303}", count: 280), "\u{202E}olleh \u{0}\u{7}",
      "{{{{}}}}{claim", String(repeating: "?", count: 280), "🏳️‍🌈👩🏽‍🚒\u{200D}\u{FE0F}",
      String(repeating: "toxic gas ", count: 28),
    ]
    var stage = try Stage()
    for (minute, text) in hostile.enumerated() {
      let time = ScenarioTime(seconds: 240 + minute * 60).description
      try stage.post(time, text)
      try stage.act(time, .ask(text: text))
      try stage.act(time, .requestRelease(text: text))
      try stage.act(time, .message(to: .inject("reporter-call"), text: text))
    }
    stage.finish()
    #expect(stage.exercise.phase == .ended)
    #expect(!stage.events.talk.contains { $0.text.contains("{") })
  }

  @Test func `a blocked person does not write again`() throws {
    var stage = try Stage()
    try stage.act("00:04:30", .block(.inject("toxic-post"), reason: "Policy."))
    stage.finish()
    let blocked = stage.events.posts.filter {
      $0.author.handle == "rosa_lindell" && $0.at > ScenarioTime(seconds: 270)
    }
    #expect(blocked.isEmpty)
  }
}
