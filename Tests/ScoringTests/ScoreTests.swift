import Foundation
import Kernel
import RunLog
import ScenarioFormat
import Scoring
import TextAnalysis
import Testing

struct ScoreTests {
  /// Items of all criteria, together 100 points.
  private static let rubric: [RubricItem] = [
    SmallPack.item(
      .release(["fire", "stay-away"], any: false),
      points: 25,
      objective: "holding",
      id: "a"
    ),
    SmallPack.item(.withhold(["night-guard"]), points: 20, criterion: .law, id: "b"),
    SmallPack.item(.withhold(["team-spot"]), points: 15, criterion: .safety, id: "c"),
    SmallPack.item(.updates(atLeast: 2, maxGap: nil), points: 15, criterion: .timeliness, id: "d"),
    SmallPack.item(
      .feature("plain-language", need: .share(0.5), by: nil),
      points: 10,
      criterion: .clarity,
      id: "e"
    ),
    SmallPack.item(
      .avoid(["insult-or-bias"], each: 4),
      points: 10,
      criterion: .empathy,
      id: "f"
    ),
    SmallPack.item(.answer("question", mention: []), points: 5, criterion: .coordination, id: "g"),
  ]

  private func score(_ play: (inout RunBuilder) -> Void) -> Score {
    let pack = SmallPack.pack(Self.rubric)
    var run = RunBuilder(pack)
    play(&run)
    return Scorer(pack: pack).score(run.events)
  }

  private func good(_ run: inout RunBuilder) {
    run.post("00:06:00", "A fire burns at Dock Nine. Stay away from the docks.")
    run.post("00:11:00", "We look for him.", to: "question")
    run.post("00:20:00", "Stay away from the docks.")
  }

  @Test func `a good run earns everything`() {
    let score = score { good(&$0) }
    #expect(score.total == 100)
    #expect(score.points.criteria.map(\.maximum) == [25, 20, 15, 15, 10, 10, 5])
    #expect(score.objectives.map(\.rating) == [.performed])
  }

  @Test func `silence earns nothing`() {
    #expect(score { _ in }.total == 0)
  }

  @Test func `a critical fault caps the total and leaves the rest in sight`() {
    let score = score {
      good(&$0)
      $0.act("00:15:00", .hide(.inject("insult"), reason: "Rude."))
    }
    #expect(score.total == 49)
    #expect(score.points.uncapped == 100)
  }

  @Test func `response times and the ledger tell what was left open`() throws {
    let score = score {
      good(&$0)
      $0.post("00:30:00", "The night guard is missing.")
    }
    #expect(score.responses.map(\.seconds) == [60, nil])
    let ledger = Dictionary(score.ledger.map { ($0.fact, $0.status) }) { first, _ in first }
    #expect(
      ledger == [
        "stay-away": .released, "fire": .released, "hurt": .unsaid, "door-wedged": .unsaid,
        "all-clear": .unsaid, "team-spot": .withheld, "night-guard": .leaked,
      ]
    )
    #expect(score.ledger.first?.fact == "stay-away")  // the dangerous one first
  }

  @Test func `a score survives being stored, with the keys that other programs read`() throws {
    let score = score {
      good(&$0)
      $0.post("00:30:00", "A bomb went off.")
    }
    let data = try JSONEncoder().encode(score)
    #expect(try JSONDecoder().decode(Score.self, from: data) == score)
    let json = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(Set(["score", "criticalFaults", "evidence"]).isSubset(of: json.keys))
    #expect((json["score"] as? [String: Any])?["total"] as? Double == score.total)
    let fault = (json["criticalFaults"] as? [[String: Any]])?.first
    #expect((fault?["exhibit"] as? [String: Any])?["at"] as? String == "00:30:00")
  }

  @Test(arguments: 1...60)
  func `points add up, stay in bounds and quote what was written`(seed: Int) {
    let pack = SmallPack.pack(Self.rubric)
    let events = Self.randomRun(of: pack, seed: seed)
    let score = Scorer(pack: pack).score(events)
    for criterion in score.points.criteria {
      let lines = score.evidence.filter { $0.criterion == criterion.criterion }
      #expect(abs(lines.reduce(0) { $0 + $1.points } - criterion.earned) < 0.006)
      #expect(criterion.earned >= 0 && criterion.earned <= criterion.maximum)
    }
    #expect(score.evidence.allSatisfy { $0.points <= $0.maximum })
    #expect(score.criticalFaults.isEmpty || score.total <= Points.cap)
    #expect(score.total >= 0 && score.total <= 100)
    let exhibits = score.evidence.compactMap(\.exhibit) + score.criticalFaults.map(\.exhibit)
    for exhibit in exhibits {
      guard let post = exhibit.post, let span = exhibit.span, let quote = exhibit.quote else {
        continue
      }
      #expect(Self.text(of: post, at: span, in: events) == quote)
    }
  }

  private static func randomRun(of pack: ScenarioPack, seed: Int) -> [RunEvent] {
    var random = RandomStream(seed: UInt64(seed), name: "runs")
    var run = RunBuilder(pack)
    for minute in 1..<59 where random.chance(0.2) {
      let text = (0..<3).map { _ in sentences[random.below(sentences.count)] }.joined(
        separator: " "
      )
      let time = ScenarioTime(seconds: minute * 60).description
      switch random.below(4) {
      case 0: run.message(time, text, to: "call")
      case 1: run.act(time, .hide(.inject(random.chance(0.5) ? "insult" : "doxx"), reason: "x"))
      case 2: run.post(time, text, to: "question")
      default: run.post(time, text)
      }
    }
    return run.events
  }

  private static func text(of number: Post.Number, at span: TextSpan, in events: [RunEvent])
    -> String?
  {
    for event in events {
      guard case .posted(let post) = event.happening, post.number == number else { continue }
      let part = Array(post.text.unicodeScalars)[span.start..<span.end]
      return String(String.UnicodeScalarView(part))
    }
    return nil
  }

  private static let sentences = [
    "A fire burns at Dock Nine.", "Stay away from the docks.", "A bomb went off.",
    "There was no bomb.",
    "It was arson.", "Three people are hurt.", "Nine people are hurt.", "The docks are safe again.",
    "The team waits on the crane.", "The night guard is missing.", "What an idiot.",
    "Our hearts are with you.", "Next update 10:30 am.", "Réunion à 10 h 👨‍👩‍👧‍👦.",
    "Reports of a bomb are not confirmed.", "We caught the arsonist.",
  ]
}
