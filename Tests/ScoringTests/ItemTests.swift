import Kernel
import RunLog
import ScenarioFormat
import Scoring
import Testing

/// One test for each kind of rubric item.
struct ItemTests {
  private func earned(
    _ item: RubricItem,
    beside other: RubricItem? = nil,
    _ play: (inout RunBuilder) -> Void
  ) -> Evidence? {
    let pack = SmallPack.pack([item] + (other.map { [$0] } ?? []))
    var run = RunBuilder(pack)
    play(&run)
    return Scorer(pack: pack).score(run.events).evidence.first { $0.item == item.id }
  }

  @Test func `a release earns all points in time, part later, none when too late`() {
    let item = SmallPack.item(.release(["fire"], any: false), window: ("00:10:00", "00:20:00"))
    func points(_ time: String) -> Double? {
      earned(item) { $0.post(time, "A fire burns at Dock Nine.") }?.points
    }
    #expect(points("00:08:00") == 4)
    #expect(points("00:15:00") == 2)
    #expect(points("00:21:00") == 0)
    #expect(points("00:02:00") == 0)  // before the agency knew it
  }

  @Test func `an unsaid fact says what was missing and by when`() throws {
    let item = SmallPack.item(.release(["fire"], any: false), window: ("00:10:00", "00:20:00"))
    let line = try #require(earned(item) { $0.post("00:06:00", "Stay away from the docks.") })
    #expect(line.points == 0)
    #expect(line.what.contains("“A fire burns at Dock Nine”"))
    #expect(line.what.contains("10:10") && line.what.contains("10:20"))
  }

  @Test func `facts count in equal parts, and any of them is enough when the item says so`() {
    let both = SmallPack.item(.release(["fire", "stay-away"], any: false))
    let any = SmallPack.item(.release(["fire", "stay-away"], any: true))
    for (item, points) in [(both, 2.0), (any, 4)] {
      #expect(earned(item) { $0.post("00:06:00", "Stay away from the docks.") }?.points == points)
    }
  }

  @Test func `advice with a condition is advice`() {
    let item = SmallPack.item(.release(["stay-away"], any: false))
    #expect(
      earned(item) { $0.post("00:06:00", "If you can, stay away from the docks.") }?.points == 4
    )
  }

  @Test func `a fact of command's counts only after its release`() {
    let item = SmallPack.item(.release(["hurt"], any: false))
    #expect(earned(item) { $0.post("00:12:00", "Three people are hurt.") }?.points == 0)
    let granted = earned(item) {
      $0.grant("00:11:00", "hurt")
      $0.post("00:12:00", "Three people are hurt.")
    }
    #expect(granted?.points == 4)
  }

  @Test func `a correction needs the verdict, and its explanation for the second half`() {
    let item = SmallPack.item(.correct("bomb", explain: "door-wedged"))
    func points(_ time: String, _ text: String) -> Double? {
      earned(item) { $0.post(time, text) }?.points
    }
    #expect(points("00:21:00", "There was no bomb. A pallet fell against a door.") == 4)
    #expect(points("00:21:00", "There was no bomb.") == 2)
    #expect(points("00:06:00", "There was no bomb.") == 0)
  }

  @Test func `holding a rumor means calling it unconfirmed`() {
    let item = SmallPack.item(.hold("bomb"), window: ("00:10:00", "00:20:00"))
    #expect(
      earned(item) { $0.post("00:08:00", "Reports of a bomb are not confirmed.") }?.points == 4
    )
    #expect(earned(item) { $0.post("00:08:00", "A bomb went off.") }?.points == 0)
  }

  @Test func `an answer counts from the question, and must mention what the item asks`() {
    let item = SmallPack.item(
      .answer("question", mention: ["stay-away"]),
      window: ("00:05:00", "00:15:00")
    )
    func points(_ time: String, _ text: String) -> Double? {
      earned(item) { $0.post(time, text, to: "question") }?.points
    }
    #expect(points("00:14:00", "Please stay away from there.") == 4)
    #expect(points("00:14:00", "We look into it.") == 2)
    #expect(points("00:20:00", "Please stay away from there.") == 2)
    #expect(earned(item) { _ in }?.points == 0)
  }

  @Test func `a private answer counts, and a feature can be asked of it`() {
    let item = SmallPack.item(.answer("call", mention: ["empathy"]))
    let kind = earned(item) {
      $0.message("00:13:00", "We are sorry that you have to wait.", to: "call")
    }
    #expect(kind?.points == 4)
    #expect(earned(item) { $0.message("00:13:00", "No comment.", to: "call") }?.points == 2)
  }

  @Test func `an action counts on its inject, with a reason when one is asked`() {
    let item = SmallPack.item(.act("hide", on: "doxx", needsReason: true, not: false))
    let hidden = earned(item) {
      $0.act("00:17:00", .hide(.inject("doxx"), reason: "Private address."))
    }
    #expect(hidden?.points == 4)
    #expect(hidden?.exhibit?.quote == "Private address.")
    #expect(earned(item) { $0.act("00:17:00", .hide(.inject("doxx"), reason: "")) }?.points == 2)
    #expect(earned(item) { $0.act("00:17:00", .hide(.inject("insult"), reason: "x")) }?.points == 0)
  }

  @Test func `leaving something undone counts in proportion to what was said`() {
    let item = SmallPack.item(.act("approve", on: "draft", needsReason: false, not: true))
    let release = SmallPack.item(.release(["fire", "stay-away"], any: false), id: "release")
    #expect(earned(item, beside: release) { _ in }?.points == 0)
    let half = earned(item, beside: release) { $0.post("00:06:00", "Stay away from the docks.") }
    #expect(half?.points == 2)
    let asked = earned(item, beside: release) {
      $0.post("00:06:00", "Stay away from the docks.")
      $0.act("00:30:00", .requestRelease(text: "Three people are hurt."))
    }
    #expect(asked?.points == 2)  // asking for release is not approving the draft
    let approved = earned(item, beside: release) {
      $0.post("00:06:00", "Stay away from the docks.")
      $0.act("00:30:00", .approve(.inject("draft")))
    }
    #expect(approved?.points == 0)
  }

  @Test func `what never came up counts in the same proportion`() {
    let item = SmallPack.item(.answer("late", mention: []))
    let release = SmallPack.item(.release(["stay-away"], any: false), id: "release")
    #expect(earned(item, beside: release) { _ in }?.points == 0)
    #expect(earned(item, beside: release) { $0.post("00:06:00", "Stay away.") }?.points == 4)
  }

  @Test func `updates need their number and their rhythm`() {
    let item = SmallPack.item(
      .updates(atLeast: 4, maxGap: RunBuilder.time("00:20:00")),
      criterion: .timeliness
    )
    func points(_ times: [String]) -> Double? {
      earned(item) { run in for time in times { run.post(time, "Stay away.") } }?.points
    }
    #expect(points(["00:05:00", "00:20:00", "00:35:00", "00:50:00"]) == 4)
    #expect(points(["00:05:00", "00:06:00", "00:35:00", "00:50:00"]) == 2)
    #expect(points(["00:20:00", "00:40:00"]) == 2)
    #expect(points([]) == 0)
  }

  @Test func `a feature counts by number or by share, and quotes its words`() throws {
    let number = SmallPack.item(
      .feature("empathy", need: .atLeast(2), by: nil),
      criterion: .empathy
    )
    let line = try #require(earned(number) { $0.post("00:06:00", "Our hearts are with you.") })
    #expect(line.points == 2)
    #expect(line.exhibit?.quote == "hearts" || line.exhibit?.quote == "Our hearts")
    let share = SmallPack.item(
      .feature("next-update", need: .share(0.5), by: nil),
      criterion: .clarity
    )
    let half = earned(share) {
      $0.post("00:06:00", "Stay away. Next update 10:20 am.")
      $0.post("00:10:00", "Stay away.")
      $0.post("00:11:00", "Ask at the desk.", to: "question")
    }
    #expect(half?.points == 4)
    let early = SmallPack.item(
      .feature("empathy", need: .atLeast(1), by: RunBuilder.time("00:05:00")),
      criterion: .empathy
    )
    #expect(earned(early) { $0.post("00:06:00", "Our hearts are with you.") }?.points == 0)
  }
}
